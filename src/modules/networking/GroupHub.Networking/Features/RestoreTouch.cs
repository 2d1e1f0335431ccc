using GroupHub.Foundation;
using GroupHub.Networking.Domain;

namespace GroupHub.Networking.Features;

/// <summary>Undoes erasing, as long as the touch is not gone for good.</summary>
public sealed record RestoreTouch(Guid Id) : ICommand;

internal sealed class RestoreTouchHandler(Book<Touch> touches, TieAccounts accounts) : CommandHandler<RestoreTouch>
{
    public override async Task Handle(RestoreTouch command, CancellationToken cancellation)
    {
        var touch = await touches.GetAsync(command.Id, cancellation);
        touch.BringBack();
        await accounts.RecountAsync(touch, cancellation);
    }
}
