using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues.Features;

internal sealed record RemindOfRenewal(Guid MembershipId) : ICommand;

internal sealed class RemindOfRenewalHandler(
    IRepository<Membership, Guid> memberships,
    IRepository<MembershipPlan, Guid> plans,
    RenewalQuotes quotes,
    StandingPolicies policies,
    IAssociationClock clock,
    MembershipLetters letters) : CommandHandler<RemindOfRenewal>
{
    public override async Task Handle(RemindOfRenewal command, CancellationToken cancellation)
    {
        var membership = await memberships.GetAsync(command.MembershipId, cancellationToken: cancellation);
        var (policy, today) = (await policies.GetAsync(), await clock.GetTodayAsync());
        var facts = membership.ToFacts(policy);
        if (!StandingCalculator.MayRenew(today, facts, policy) || !membership.TakeReminder()) return;

        var plan = await plans.GetAsync(membership.LastTerm!.PlanId, cancellationToken: cancellation);
        var quote = await quotes.QuoteAsync(plan, facts, today, policy, cancellation);
        await letters.RenewalDueAsync(membership, plan.Name, quote.Total, cancellation);
    }
}
