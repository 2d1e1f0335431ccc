using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using GroupHub.Networking.Matching;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Guids;

namespace GroupHub.Networking.Features;

/// <summary>
/// Offers something to colleagues who ask for it. Sending it again with the same request id changes nothing.
/// </summary>
public sealed record MakeOffer : OfferFields, ICommand<MadeOffer>
{
    public Guid RequestId { get; init; }
}

public sealed record MadeOffer(Guid Id);

internal sealed class MakeOfferValidator : OfferFieldsValidator<MakeOffer>
{
    public MakeOfferValidator() => RuleFor(c => c.RequestId).NotEmpty();
}

internal sealed class MakeOfferHandler(Book<Offer> offers, Self self, WordIndex index, IGuidGenerator guids)
    : ICommandHandler<MakeOffer, MadeOffer>
{
    public async Task<MadeOffer> Handle(MakeOffer command, CancellationToken cancellation)
    {
        if (await offers.FindAsync(offer => offer.RequestId == command.RequestId, cancellation) is { } known)
            return new MadeOffer(known.Id);

        var made = await (await offers.ReadAsync(cancellation))
            .CountAsync(offer => offer.Kind != OfferKind.Profile, cancellation);
        Rule.Require(made < Offer.MostPerMember, NetworkingErrors.TooManyOffers, ("most", Offer.MostPerMember));

        var offer = Offer.Make(
            guids.Create(), await self.GetIdAsync(cancellation), command.RequestId, command.ToDetails());
        await offers.AddAsync(offer, cancellation);
        await index.KeepAsync(offer, cancellation);
        return new MadeOffer(offer.Id);
    }
}
