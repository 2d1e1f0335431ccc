using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using GroupHub.Networking.Matching;

namespace GroupHub.Networking.Features;

public sealed record ResumeOffer(Guid Id) : ICommand;

internal sealed class ResumeOfferHandler(Book<Offer> offers, WordIndex index) : CommandHandler<ResumeOffer>
{
    public override async Task Handle(ResumeOffer command, CancellationToken cancellation)
    {
        var offer = await offers.GetAsync(command.Id, cancellation);
        offer.Resume();
        await index.KeepAsync(offer, cancellation);
    }
}
