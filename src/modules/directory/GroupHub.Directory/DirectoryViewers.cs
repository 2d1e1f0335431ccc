using GroupHub.Directory.Engine;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Users;

namespace GroupHub.Directory;

/// <summary>Who is looking: what they may see follows from that, on every page alike (R60).</summary>
internal sealed class DirectoryViewers(
    ICurrentUser user,
    ICurrentTenant association,
    Insiders insiders,
    IMemberDirectory members,
    INearness nearness,
    IProfileReach reach) : ITransientDependency
{
    /// <summary>As whom somebody searches. Staff search as members do.</summary>
    public async Task<Searcher> GetSearcherAsync(CancellationToken cancellation)
    {
        if (!await insiders.IsOneAsync()) return Searcher.Visitor;
        return await FindSelfAsync(cancellation) is { } me
            ? new Searcher(Audience.Members, await nearness.GetKeysAsync(me.Id, cancellation))
            : Searcher.Member;
    }

    /// <summary>As what somebody looks at this person: staff and officers see those in their reach in full.</summary>
    public async Task<Viewer> GetViewerAsync(MemberProfile at, CancellationToken cancellation)
    {
        var isReached = await insiders.IsGrantedAsync(MembersPermissions.View)
            && await reach.CoversAsync(MembersPermissions.View, at.Id, cancellation);
        return isReached ? Viewer.Officer : await LookAsync([at], cancellation);
    }

    /// <summary>As what somebody looks at those whom a search has found.</summary>
    public async Task<Viewer> LookAsync(IReadOnlyCollection<MemberProfile> at, CancellationToken cancellation)
    {
        if (!await insiders.IsOneAsync()) return Viewer.Visitor;
        return await FindSelfAsync(cancellation) is { } me
            ? await nearness.LookAsync(me.Id, at, cancellation)
            : Viewer.Member(memberId: null);
    }

    /// <summary>The host has no directory: nobody is listed there.</summary>
    public Guid GetAssociation() => association.Id ?? Guid.Empty;

    private Task<MemberProfile?> FindSelfAsync(CancellationToken cancellation) =>
        members.FindByUserAsync(user.GetId(), cancellation);
}
