using GroupHub.Foundation;
using GroupHub.Networking.Domain;

namespace GroupHub.Networking.Features;

/// <summary>Throws a draft away; what has been sent stays.</summary>
public sealed record DiscardReferral(Guid Id) : ICommand;

internal sealed class DiscardReferralHandler(Book<Referral> referrals) : CommandHandler<DiscardReferral>
{
    public override async Task Handle(DiscardReferral command, CancellationToken cancellation)
    {
        var referral = await referrals.GetAsync(command.Id, cancellation);
        Rule.Require(referral.State == ReferralState.Draft, NetworkingErrors.ReferralSent);
        await referrals.RemoveAsync(referral, cancellation);
    }
}
