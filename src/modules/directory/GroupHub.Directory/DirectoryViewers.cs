using GroupHub.Chapters;
using GroupHub.Members;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Users;

namespace GroupHub.Directory;

/// <summary>Who is looking: what they may see follows from that, on every page alike (R60).</summary>
internal sealed class DirectoryViewers(
    ICurrentUser user,
    ICurrentTenant association,
    IPermissionChecker permissions,
    IMemberDirectory members,
    IProfileReach reach,
    IMemberRights rights) : ITransientDependency
{
    public async Task<Audience> GetAudienceAsync() => await IsInsiderAsync() ? Audience.Members : Audience.Public;

    /// <summary>As what somebody looks at this person: staff and officers see those in their reach in full.</summary>
    public async Task<Viewer> GetViewerAsync(Guid memberId, CancellationToken cancellation)
    {
        if (!user.IsAuthenticated) return Viewer.Visitor;
        if (await IsGrantedAsync(MembersPermissions.View) && await reach.CoversAsync(MembersPermissions.View, memberId, cancellation)) return Viewer.Officer;
        if (!await IsInsiderAsync()) return Viewer.Visitor;
        return Viewer.Member((await members.FindByUserAsync(user.GetId(), cancellation))?.Id);
    }

    /// <summary>The host has no directory: nobody is listed there.</summary>
    public Guid GetAssociation() => association.Id ?? Guid.Empty;

    /// <summary>A member whose membership counts, and staff, who need none; everybody else is a visitor (R1).</summary>
    private async Task<bool> IsInsiderAsync() =>
        await IsGrantedAsync(DirectoryPermissions.View) && (await rights.AreHeldAsync() || await IsGrantedAsync(MembersPermissions.View));

    private async Task<bool> IsGrantedAsync(string permission) => user.IsAuthenticated && await permissions.IsGrantedAsync(permission);
}
