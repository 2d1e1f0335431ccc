using GroupHub.Foundation;
using GroupHub.Networking.Domain;

namespace GroupHub.Networking.Features;

/// <summary>Lets the giver see the value of what came of their referral, or no longer.</summary>
public sealed record ShareBusiness(Guid Id, bool IsShared) : ICommand;

internal sealed class ShareBusinessHandler(Book<Referral> referrals, Self self) : CommandHandler<ShareBusiness>
{
    public override async Task Handle(ShareBusiness command, CancellationToken cancellation) =>
        (await referrals.GetAsync(command.Id, cancellation))
            .ShareValue(await self.GetIdAsync(cancellation), command.IsShared);
}
