using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using GroupHub.Networking.Matching;

namespace GroupHub.Networking.Features;

public sealed record ReviseOffer : OfferFields, ICommand
{
    public Guid Id { get; init; }
}

internal sealed class ReviseOfferValidator : OfferFieldsValidator<ReviseOffer>;

internal sealed class ReviseOfferHandler(Book<Offer> offers, WordIndex index) : CommandHandler<ReviseOffer>
{
    public override async Task Handle(ReviseOffer command, CancellationToken cancellation)
    {
        var offer = await offers.GetAsync(command.Id, cancellation);
        offer.Revise(command.ToDetails());
        await index.KeepAsync(offer, cancellation);
    }
}
