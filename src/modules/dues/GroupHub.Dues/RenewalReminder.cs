using GroupHub.Dues.Domain;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues;

/// <summary>The letter that says what the next term costs and how it is bought.</summary>
internal sealed class RenewalReminder(
    IRepository<MembershipPlan, Guid> plans, RenewalQuotes quotes, MembershipLetters letters)
    : ITransientDependency
{
    public async Task WriteAsync(
        Membership membership, DateOnly today, StandingPolicy policy, CancellationToken cancellation)
    {
        var plan = await plans.GetAsync(membership.LastTerm!.PlanId, cancellationToken: cancellation);
        var quote = await quotes.QuoteAsync(plan, membership.ToFacts(policy), today, policy, cancellation);
        if (membership.PaidThrough < today)
            await letters.RenewalOverdueAsync(membership, plan.Name, quote.Total, cancellation);
        else await letters.RenewalDueAsync(membership, plan.Name, quote.Total, cancellation);
    }
}
