using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues.Features;

internal sealed record RemindOfRenewal(Guid MembershipId) : ICommand;

internal sealed class RemindOfRenewalHandler(
    IRepository<Membership, Guid> memberships,
    StandingPolicies policies,
    IAssociationClock clock,
    RenewalReminder reminder)
    : CommandHandler<RemindOfRenewal>
{
    public override async Task Handle(RemindOfRenewal command, CancellationToken cancellation)
    {
        var membership = await memberships.GetAsync(command.MembershipId, cancellationToken: cancellation);
        var (policy, today) = (await policies.GetAsync(), await clock.GetTodayAsync());
        if (!StandingCalculator.MayRenew(today, membership.ToFacts(policy), policy) || !membership.TakeReminder())
            return;

        await reminder.WriteAsync(membership, today, policy, cancellation);
    }
}
