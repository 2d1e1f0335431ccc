using GroupHub.Foundation;
using GroupHub.Networking.Domain;

namespace GroupHub.Networking.Features;

/// <summary>The recipient has looked at it.</summary>
public sealed record SeeReferral(Guid Id) : ICommand;

internal sealed class SeeReferralHandler(Book<Referral> referrals, Self self, Today today) : CommandHandler<SeeReferral>
{
    public override async Task Handle(SeeReferral command, CancellationToken cancellation) =>
        (await referrals.GetAsync(command.Id, cancellation)).See(await self.GetIdAsync(cancellation), today.Now);
}
