using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using GroupHub.Networking.Matching;

namespace GroupHub.Networking.Features;

public sealed record CloseAsk(Guid Id) : ICommand;

internal sealed class CloseAskHandler(Book<Ask> asks, WordIndex index, Today today) : CommandHandler<CloseAsk>
{
    public override async Task Handle(CloseAsk command, CancellationToken cancellation)
    {
        var ask = await asks.GetAsync(command.Id, cancellation);
        ask.Close(today.Now);
        await index.KeepAsync(ask, cancellation);
    }
}
