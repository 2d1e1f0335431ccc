using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using GroupHub.Networking.Matching;

namespace GroupHub.Networking.Features;

public sealed record ReopenAsk(Guid Id) : ICommand;

internal sealed class ReopenAskHandler(Book<Ask> asks, WordIndex index, Today today) : CommandHandler<ReopenAsk>
{
    public override async Task Handle(ReopenAsk command, CancellationToken cancellation)
    {
        var ask = await asks.GetAsync(command.Id, cancellation);
        ask.Reopen(await today.DateAsync());
        await index.KeepAsync(ask, cancellation);
    }
}
