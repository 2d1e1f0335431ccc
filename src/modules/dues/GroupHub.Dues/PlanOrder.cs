using GroupHub.Dues.Domain;
using GroupHub.Foundation.Data;
using Microsoft.EntityFrameworkCore;

namespace GroupHub.Dues;

internal static class PlanOrder
{
    /// <summary>As the association has put its plans, and by name where it has not.</summary>
    public static IQueryable<MembershipPlan> InOrder(this IQueryable<MembershipPlan> plans) => plans
        .OrderBy(plan => plan.SortOrder)
        .ThenBy(plan => EF.Functions.Collate(plan.Name, Alphabet.Collation))
        .ThenBy(plan => plan.Id);
}
