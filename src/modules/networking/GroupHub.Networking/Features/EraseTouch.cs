using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using Volo.Abp.Timing;

namespace GroupHub.Networking.Features;

/// <summary>Out of one's own book; the other's stays as it is.</summary>
public sealed record EraseTouch(Guid Id) : ICommand;

internal sealed class EraseTouchHandler(Book<Touch> touches, TieAccounts accounts, IClock clock)
    : CommandHandler<EraseTouch>
{
    public override async Task Handle(EraseTouch command, CancellationToken cancellation)
    {
        var touch = await touches.GetAsync(command.Id, cancellation);
        touch.Erase(clock.Now);
        await accounts.RecountAsync(touch, cancellation);
    }
}
