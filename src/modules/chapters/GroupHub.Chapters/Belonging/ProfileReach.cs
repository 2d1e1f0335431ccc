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

    private async Task<string?> FindPlaceAsync(ChapterScope scope, Guid memberId, CancellationToken cancellation) =>
        scope.IsWhole || scope.IsNowhere ? null : await places.FindAsync(memberId, cancellation);
}

/// <summary>Where people stand in the tree.</summary>
internal sealed class MemberPlaces(IAffiliations affiliations, IChapters chapters, IAssociationClock clock) : ITransientDependency
{
    /// <returns>The path of the primary chapter today; none where there is none.</returns>
    public async Task<string?> FindAsync(Guid memberId, CancellationToken cancellation)
    {
        var today = await clock.GetTodayAsync();
        var primary = (await affiliations.GetAsync([memberId], today, cancellation)).FirstOrDefault(a => a.IsPrimary && a.From <= today);
        return primary is not null && await chapters.GetAsync([primary.ChapterId], cancellation) is [var place] ? place.Path : null;
    }
}
