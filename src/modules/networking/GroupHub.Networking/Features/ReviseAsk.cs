using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using GroupHub.Networking.Matching;

namespace GroupHub.Networking.Features;

public sealed record ReviseAsk : AskFields, ICommand
{
    public Guid Id { get; init; }
}

internal sealed class ReviseAskValidator : AskFieldsValidator<ReviseAsk>;

internal sealed class ReviseAskHandler(Book<Ask> asks, WordIndex index, Today today) : CommandHandler<ReviseAsk>
{
    public override async Task Handle(ReviseAsk command, CancellationToken cancellation)
    {
        var ask = await asks.GetAsync(command.Id, cancellation);
        ask.Revise(command.ToDetails(), await today.DateAsync());
        await index.KeepAsync(ask, cancellation);
    }
}
