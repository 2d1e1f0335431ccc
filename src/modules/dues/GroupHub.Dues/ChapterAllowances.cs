using GroupHub.Chapters;
using GroupHub.Dues.Domain;
using GroupHub.Dues.FurtherChapters;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues;

/// <summary>Says for how many chapters members have paid, those that their latest plan includes first of all.</summary>
internal sealed class ChapterAllowances(
    IRepository<Membership, Guid> memberships, IRepository<MembershipPlan, Guid> plans, PaidChapters paid)
    : IChapterAllowances, ITransientDependency
{
    public async Task<IReadOnlyDictionary<Guid, ChapterAllowance>> GetAsync(
        IReadOnlyCollection<Guid> memberIds, CancellationToken cancellation = default)
    {
        var found = await (await memberships.GetQueryableAsync()).AsNoTracking()
            .Where(m => memberIds.Contains(m.MemberId))
            .ToListAsync(cancellation);
        Guid[] planIds = [.. found.Select(membership => membership.LastTerm?.PlanId).OfType<Guid>().Distinct()];
        var offered = await (await plans.GetQueryableAsync()).AsNoTracking()
            .Where(plan => planIds.Contains(plan.Id))
            .ToDictionaryAsync(plan => plan.Id, cancellation);
        var bought = found.Where(membership => membership.LastTerm is { } term && offered.ContainsKey(term.PlanId))
            .ToList();
        return await paid.AllowancesAsync(bought, membership => offered[membership.LastTerm!.PlanId], cancellation);
    }
}
