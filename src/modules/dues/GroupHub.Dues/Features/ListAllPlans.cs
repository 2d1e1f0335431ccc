using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues.Features;

/// <summary>There are only as many as an association may offer.</summary>
public sealed record ListAllPlans : IQuery<IReadOnlyList<PlanDetails>>;

internal sealed class ListAllPlansHandler(IRepository<MembershipPlan, Guid> plans) : IQueryHandler<ListAllPlans, IReadOnlyList<PlanDetails>>
{
    public async Task<IReadOnlyList<PlanDetails>> Handle(ListAllPlans query, CancellationToken cancellation)
    {
        var all = await (await plans.GetQueryableAsync()).AsNoTracking()
            .OrderBy(plan => plan.SortOrder).ThenBy(plan => plan.Name)
            .ToListAsync(cancellation);

        return [.. all.Select(PlanDetails.Of)];
    }
}
