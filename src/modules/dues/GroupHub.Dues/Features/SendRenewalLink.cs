using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues.Features;

/// <summary>
/// Writes to a member how they renew, because an officer wants it. Whoever has renewed meanwhile needs no letter.
/// </summary>
internal sealed record SendRenewalLink(Guid MembershipId) : ICommand;

internal sealed class SendRenewalLinkHandler(
    IRepository<Membership, Guid> memberships,
    StandingPolicies policies,
    IAssociationClock clock,
    RenewalReminder reminder)
    : CommandHandler<SendRenewalLink>
{
    public override async Task Handle(SendRenewalLink command, CancellationToken cancellation)
    {
        if (await memberships.FindAsync(command.MembershipId, cancellationToken: cancellation) is not { } membership)
            return;

        var (policy, today) = (await policies.GetAsync(), await clock.GetTodayAsync());
        if (StandingCalculator.MayRenew(today, membership.ToFacts(policy), policy))
            await reminder.WriteAsync(membership, today, policy, cancellation);
    }
}
