using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Networking.Features;

public sealed record ListMyOffers : PagedQuery, IQuery<PagedResultDto<MyOffer>>;

public sealed record MyOffer : OfferFields
{
    public Guid Id { get; init; }
    public bool IsPaused { get; init; }
}

internal sealed class ListMyOffersValidator : PagedQueryValidator<ListMyOffers>;

internal sealed class ListMyOffersHandler(Book<Offer> offers) : IQueryHandler<ListMyOffers, PagedResultDto<MyOffer>>
{
    public async Task<PagedResultDto<MyOffer>> Handle(ListMyOffers query, CancellationToken cancellation)
    {
        var all = await offers.ReadAsync(cancellation);
        var page = await all.OrderBy(offer => offer.IsPaused).ThenByDescending(offer => offer.Id)
            .Skip(query.SkipCount).Take(query.MaxResultCount)
            .Select(offer => new MyOffer
            {
                Id = offer.Id,
                Kind = offer.Kind,
                What = offer.What,
                Tags = offer.Tags,
                Industries = offer.Industries,
                Town = offer.Town,
                LimitPerMonth = offer.LimitPerMonth,
                IsPaused = offer.IsPaused,
            })
            .ToListAsync(cancellation);

        return new PagedResultDto<MyOffer>(await all.LongCountAsync(cancellation), page);
    }
}
