using GroupHub.Foundation;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Chapters.Belonging;

/// <summary>Officers reach those whose primary chapter lies in their subtree; staff reach everybody.</summary>
internal sealed class ProfileReach(IOfficerRights rights, MemberPlaces places) : IProfileReach, ITransientDependency
{
    public async Task<bool> CoversAsync(string permission, Guid memberId, CancellationToken cancellation = default)
    {
        var scope = await rights.GetScopeAsync(permission, cancellation);
        return scope.Covers(await FindPlaceAsync(scope, memberId, cancellation));
    }

    public async Task RequireAsync(string permission, Guid memberId, CancellationToken cancellation = default)
    {
        var scope = await rights.GetScopeAsync(permission, cancellation);
        scope.Require(await FindPlaceAsync(scope, memberId, cancellation));
    }

    /// <summary>Of these people, those for whom the current user holds the permission.</summary>
    public async Task<IReadOnlySet<Guid>> FilterAsync(string permission, IReadOnlyCollection<Guid> memberIds, CancellationToken cancellation)
    {
        var scope = await rights.GetScopeAsync(permission, cancellation);
        var found = scope.IsWhole || scope.IsNowhere ? new Dictionary<Guid, string>() : await places.FindAsync(memberIds, cancellation);
        return memberIds.Where(id => scope.Covers(found.GetValueOrDefault(id))).ToHashSet();
    }

    private async Task<string?> FindPlaceAsync(ChapterScope scope, Guid memberId, CancellationToken cancellation) =>
        scope.IsWhole || scope.IsNowhere ? null : await places.FindAsync(memberId, cancellation);
}

/// <summary>Where people stand in the tree.</summary>
internal sealed class MemberPlaces(IAffiliations affiliations, IChapters chapters, IAssociationClock clock) : ITransientDependency
{
    /// <returns>The path of the primary chapter today; none where there is none.</returns>
    public async Task<string?> FindAsync(Guid memberId, CancellationToken cancellation) =>
        (await FindAsync([memberId], cancellation)).GetValueOrDefault(memberId);

    /// <returns>By person, the path of the primary chapter today; who has none is left out.</returns>
    public async Task<IReadOnlyDictionary<Guid, string>> FindAsync(IReadOnlyCollection<Guid> memberIds, CancellationToken cancellation)
    {
        var today = await clock.GetTodayAsync();
        var primary = (await affiliations.GetAsync(memberIds, today, cancellation))
            .Where(affiliation => affiliation.IsPrimary && affiliation.From <= today)
            .DistinctBy(affiliation => affiliation.MemberId)
            .ToDictionary(affiliation => affiliation.MemberId, affiliation => affiliation.ChapterId);
        var paths = (await chapters.GetAsync([.. primary.Values.Distinct()], cancellation)).ToDictionary(chapter => chapter.Id, chapter => chapter.Path);
        return primary.Where(member => paths.ContainsKey(member.Value)).ToDictionary(member => member.Key, member => paths[member.Value]);
    }
}
