using GroupHub.Chapters;
using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues.FurtherChapters;

/// <summary>
/// For how many chapters a member has paid: those of the plan, those bought with the term, those added since.
/// </summary>
internal sealed class PaidChapters(IRepository<FurtherChapter, Guid> further, IAssociationClock clock)
    : ITransientDependency
{
    public async Task<ChapterAllowance> AllowanceAsync(
        Membership membership, MembershipPlan plan, CancellationToken cancellation) =>
        (await AllowancesAsync([membership], _ => plan, cancellation))[membership.MemberId];

    /// <summary>Of many at once, by the member.</summary>
    public async Task<IReadOnlyDictionary<Guid, ChapterAllowance>> AllowancesAsync(
        IReadOnlyCollection<Membership> memberships,
        Func<Membership, MembershipPlan> planOf,
        CancellationToken cancellation)
    {
        var today = await clock.GetTodayAsync();
        Guid[] ids = [.. memberships.Select(membership => membership.Id)];
        var added = await (await further.GetQueryableAsync())
            .Where(f => ids.Contains(f.MembershipId)
                && f.State == FurtherChapterState.Bought
                && f.Quote.RunsTo >= today)
            .GroupBy(f => f.MembershipId)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);
        return memberships.ToDictionary(
            membership => membership.MemberId,
            membership => planOf(membership)
                .AllowanceWith(BoughtWithTerm(membership, today) + added.GetValueOrDefault(membership.Id)));
    }

    private static int BoughtWithTerm(Membership membership, DateOnly today) =>
        (membership.TermsFrom(today) is [var term, ..] ? term : membership.LastTerm)?.FurtherChapters ?? 0;
}
