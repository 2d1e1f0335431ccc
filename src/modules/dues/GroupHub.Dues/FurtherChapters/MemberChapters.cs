using GroupHub.Chapters;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Dues.FurtherChapters;

/// <summary>The chapters of a member, as far as their plan counts them; committees do not count (R32).</summary>
internal sealed class MemberChapters(IAffiliations affiliations, IChapters chapters) : ITransientDependency
{
    public async Task<int> CountAsync(Guid memberId, DateOnly day, CancellationToken cancellation)
    {
        var there = (await ListAsync(memberId, day, cancellation)).Select(affiliation => affiliation.ChapterId);
        return (await chapters.GetAsync([.. there.Distinct()], cancellation))
            .Count(chapter => chapter.Kind != ChapterKind.Committee);
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
