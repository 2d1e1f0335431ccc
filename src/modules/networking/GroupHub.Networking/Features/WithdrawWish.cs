using GroupHub.Foundation;
using GroupHub.Networking.Domain;

namespace GroupHub.Networking.Features;

/// <summary>Takes a wish to be introduced back.</summary>
public sealed record WithdrawWish(Guid Id) : ICommand;

internal sealed class WithdrawWishHandler(Book<Introduction> introductions, Self self, Today today)
    : CommandHandler<WithdrawWish>
{
    public override async Task Handle(WithdrawWish command, CancellationToken cancellation)
    {
        var introduction = await introductions.GetAsync(command.Id, cancellation);
        introduction.Withdraw(await self.GetIdAsync(cancellation), today.Now);
    }
}
