using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using GroupHub.Networking.Matching;

namespace GroupHub.Networking.Features;

/// <summary>Not for the moment: the offer matches nothing until it is resumed.</summary>
public sealed record PauseOffer(Guid Id) : ICommand;

internal sealed class PauseOfferHandler(Book<Offer> offers, WordIndex index) : CommandHandler<PauseOffer>
{
    public override async Task Handle(PauseOffer command, CancellationToken cancellation)
    {
        var offer = await offers.GetAsync(command.Id, cancellation);
        offer.Pause();
        await index.KeepAsync(offer, cancellation);
    }
}
