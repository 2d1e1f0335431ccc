using GroupHub.Foundation;
using GroupHub.Networking.Domain;

namespace GroupHub.Networking.Features;

/// <summary>To the recipient; both keep it, and thanks are due. Twice is once.</summary>
public sealed record SendReferral(Guid Id) : ICommand;

internal sealed class SendReferralHandler(
    Book<Referral> referrals, Self self, Gratitude gratitude, Today today) : CommandHandler<SendReferral>
{
    public override async Task Handle(SendReferral command, CancellationToken cancellation)
    {
        var referral = await referrals.GetAsync(command.Id, cancellation);
        referral.Send(await self.GetIdAsync(cancellation), today.Now);

        var what = new Happening(TouchKind.Referral, today.Now, $"referral:{referral.Id:N}") { SourceId = referral.Id };
        await gratitude.OweAsync(referral.GiverId, referral.RecipientId, what, referral.PersonName, cancellation);
    }
}
