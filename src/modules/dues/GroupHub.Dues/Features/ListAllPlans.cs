using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using GroupHub.Members;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Users;

namespace GroupHub.Dues.Features;

/// <summary>There are only as many as an association may offer.</summary>
public sealed record ListAllPlans : IQuery<IReadOnlyList<PlanDetails>>;

internal sealed class ListAllPlansHandler(
    IRepository<MembershipPlan, Guid> plans,
    IMemberDirectory people,
    ICurrentUser user) : IQueryHandler<ListAllPlans, IReadOnlyList<PlanDetails>>
{
    public async Task<IReadOnlyList<PlanDetails>> Handle(ListAllPlans query, CancellationToken cancellation)
    {
        var all = await (await plans.GetQueryableAsync()).AsNoTracking()
            .InOrder()
            .ToListAsync(cancellation);
        var changeOf = await people.ReadLastChangesAsync(all, user.Id, cancellation);

        return [.. all.Select(plan => PlanDetails.Of(plan) with { LastChange = changeOf(plan) })];
    }
}
