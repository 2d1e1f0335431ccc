using GroupHub.Foundation;
using GroupHub.Networking.Matching;

namespace GroupHub.Networking.Features;

/// <summary>Not for me: the ask is no longer shown, and nobody is told.</summary>
public sealed record PassOnAsk(Guid AskId) : ICommand;

internal sealed class PassOnAskHandler(HelperSide side, Today today) : CommandHandler<PassOnAsk>
{
    public override async Task Handle(PassOnAsk command, CancellationToken cancellation) =>
        (await side.OpenAsync(command.AskId, cancellation)).PassAsHelper(today.Now);
}
