using GroupHub.Foundation;
using GroupHub.Networking.Domain;

namespace GroupHub.Networking.Features;

/// <summary>Undoes one's own last step, soon after it.</summary>
public sealed record TakeBackReferralStep(Guid Id) : ICommand;

internal sealed class TakeBackReferralStepHandler(Book<Referral> referrals, Self self, Today today)
    : CommandHandler<TakeBackReferralStep>
{
    public override async Task Handle(TakeBackReferralStep command, CancellationToken cancellation) =>
        (await referrals.GetAsync(command.Id, cancellation)).TakeBack(await self.GetIdAsync(cancellation), today.Now);
}
