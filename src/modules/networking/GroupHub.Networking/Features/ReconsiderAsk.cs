using GroupHub.Foundation;
using GroupHub.Networking.Matching;

namespace GroupHub.Networking.Features;

/// <summary>Undoes passing on an ask.</summary>
public sealed record ReconsiderAsk(Guid AskId) : ICommand;

internal sealed class ReconsiderAskHandler(HelperSide side) : CommandHandler<ReconsiderAsk>
{
    public override async Task Handle(ReconsiderAsk command, CancellationToken cancellation) =>
        (await side.OpenAsync(command.AskId, cancellation)).ReconsiderAsHelper();
}
