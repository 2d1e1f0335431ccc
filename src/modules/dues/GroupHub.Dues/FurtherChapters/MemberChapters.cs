using GroupHub.Chapters;
using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Dues.FurtherChapters;

/// <summary>The chapters of a member, as far as their plan counts them; committees do not count (R32).</summary>
internal sealed class MemberChapters(IAffiliations affiliations, IChapters chapters) : ITransientDependency
{
    public async Task<int> CountAsync(Guid memberId, DateOnly day, CancellationToken cancellation) =>
        (await CountAsync(new Dictionary<Guid, DateOnly> { [memberId] = day }, cancellation))[memberId];

    /// <summary>Of many members, each on the day that is asked for.</summary>
    public async Task<IReadOnlyDictionary<Guid, int>> CountAsync(
        IReadOnlyDictionary<Guid, DateOnly> days, CancellationToken cancellation)
    {
        if (days.Count == 0) return new Dictionary<Guid, int>();

        var there = (await affiliations.GetAsync([.. days.Keys], days.Values.Min(), cancellation))
            .Where(affiliation => new DateRange(affiliation.From, affiliation.To ?? DateOnly.MaxValue)
                .Covers(days[affiliation.MemberId]))
            .ToLookup(affiliation => affiliation.MemberId, affiliation => affiliation.ChapterId);
        Guid[] asked = [.. there.SelectMany(ids => ids).Distinct()];
        var counted = (await chapters.GetAsync(asked, cancellation))
            .Where(chapter => chapter.Kind != ChapterKind.Committee)
            .Select(chapter => chapter.Id)
            .ToHashSet();
        return days.Keys.ToDictionary(id => id, id => there[id].Distinct().Count(counted.Contains));
    }

    public async Task<bool> BelongsAsync(Guid memberId, Guid chapterId, DateOnly day, CancellationToken cancellation) =>
        (await ListAsync(memberId, day, cancellation)).Any(affiliation => affiliation.ChapterId == chapterId);

    /// <summary>Besides the primary one, or as the primary one of somebody who has none.</summary>
    public async Task JoinAsync(Guid memberId, Guid chapterId, DateOnly day, CancellationToken cancellation)
    {
        var hasPrimary = (await ListAsync(memberId, day, cancellation)).Any(affiliation => affiliation.IsPrimary);
        await affiliations.JoinAsync(
            [new NewAffiliation(memberId, chapterId, IsPrimary: !hasPrimary, day)], cancellation);
    }

    private async Task<IEnumerable<AffiliationFacts>> ListAsync(
        Guid memberId, DateOnly day, CancellationToken cancellation) =>
        (await affiliations.GetAsync([memberId], day, cancellation)).Where(affiliation => affiliation.From <= day);
}
