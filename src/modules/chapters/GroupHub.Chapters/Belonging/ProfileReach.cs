using GroupHub.Chapters.Domain;
using GroupHub.Foundation;
using GroupHub.Members;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

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

    public async Task<IReadOnlySet<Guid>> FilterAsync(
        string permission, IReadOnlyCollection<Guid> memberIds, CancellationToken cancellation = default)
    {
        var scope = await rights.GetScopeAsync(permission, cancellation);
        var found = scope.IsWhole || scope.IsNowhere
            ? new Dictionary<Guid, string>()
            : await places.FindAsync(memberIds, cancellation);
        return memberIds.Where(id => scope.Covers(found.GetValueOrDefault(id))).ToHashSet();
    }

    private async Task<string?> FindPlaceAsync(ChapterScope scope, Guid memberId, CancellationToken cancellation) =>
        scope.IsWhole || scope.IsNowhere ? null : await places.FindAsync(memberId, cancellation);
}

/// <summary>
/// Where people stand in the tree for those who look at profiles: in their primary chapter today, or where they were
/// before as long as they have not agreed to a chapter that they did not choose (R33).
/// </summary>
internal sealed class MemberPlaces(IRepository<Affiliate, Guid> people, IChapters chapters, IAssociationClock clock)
    : ITransientDependency
{
    /// <returns>The path of the chapter; none where there is none.</returns>
    public async Task<string?> FindAsync(Guid memberId, CancellationToken cancellation) =>
        (await FindAsync([memberId], cancellation)).GetValueOrDefault(memberId);

    /// <returns>By person, the path of the chapter; who has none is left out.</returns>
    public async Task<IReadOnlyDictionary<Guid, string>> FindAsync(
        IReadOnlyCollection<Guid> memberIds, CancellationToken cancellation)
    {
        var today = await clock.GetTodayAsync();
        var all = (await people.GetDbContextAsync()).Set<Affiliation>().AsNoTracking();
        var primary = await all
            .Where(a => memberIds.Contains(a.MemberId) && a.VoidedAt == null && a.IsPrimary)
            .Where(a => a.From <= today && (a.To == null || a.To >= today))
            .Select(a => new
            {
                a.MemberId,
                ChapterId = a.AwaitsConsent
                    ? all.Where(left => left.Id == a.ReplacesId).Select(left => (Guid?)left.ChapterId).FirstOrDefault()
                    : a.ChapterId,
            })
            .ToListAsync(cancellation);
        Guid[] ids = [.. primary.Select(row => row.ChapterId).OfType<Guid>().Distinct()];
        var paths = (await chapters.GetAsync(ids, cancellation))
            .ToDictionary(chapter => chapter.Id, chapter => chapter.Path);
        return primary.Where(row => row.ChapterId is { } id && paths.ContainsKey(id)).DistinctBy(row => row.MemberId)
            .ToDictionary(row => row.MemberId, row => paths[row.ChapterId!.Value]);
    }
}
