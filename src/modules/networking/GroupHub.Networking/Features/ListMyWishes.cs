using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Networking.Features;

/// <summary>The introductions one has wished for.</summary>
public sealed record ListMyWishes : PagedQuery, IQuery<PagedResultDto<MyWish>>;

/// <summary>Nothing in here depends on whether somebody declined: neither a state nor a time nor a stamp.</summary>
public sealed record MyWish
{
    public required Guid Id { get; init; }
    public required NetworkPerson Target { get; init; }
    public required NetworkPerson Connector { get; init; }
    public required string Context { get; init; }
    public required string Benefit { get; init; }
    public required bool IsAnonymous { get; init; }
    public required DateTime RequestedAt { get; init; }
    public required WishState State { get; init; }

    /// <summary>How to reach the person, once both have said yes.</summary>
    public ContactCard? Card { get; init; }
}

public sealed record ContactCard(string Email, string? Phone);

internal sealed class ListMyWishesValidator : PagedQueryValidator<ListMyWishes>;

internal sealed class ListMyWishesHandler(
    Book<Introduction> introductions, Self self, Colleagues colleagues, ContactCards cards, Today today)
    : IQueryHandler<ListMyWishes, PagedResultDto<MyWish>>
{
    public async Task<PagedResultDto<MyWish>> Handle(ListMyWishes query, CancellationToken cancellation)
    {
        var me = await self.GetIdAsync(cancellation);
        var all = (await introductions.ReadAsync(cancellation)).Where(wish => wish.RequesterId == me);
        var page = await all.OrderByDescending(wish => wish.RequestedAt).ThenBy(wish => wish.Id)
            .Skip(query.SkipCount).Take(query.MaxResultCount)
            .ToListAsync(cancellation);
        var people = await colleagues.GetAsync(
            page.SelectMany(wish => (Guid[])[wish.TargetId, wish.ConnectorId]), cancellation);
        var met = await cards.OfAsync(page.Where(wish => wish.AgreedAt is not null)
            .Select(wish => wish.TargetId), cancellation);

        return new PagedResultDto<MyWish>(
            await all.LongCountAsync(cancellation),
            [.. page.Where(wish => people.ContainsKey(wish.TargetId) && people.ContainsKey(wish.ConnectorId))
                .Select(wish => Row(wish, people, met))]);
    }

    private MyWish Row(
        Introduction wish,
        IReadOnlyDictionary<Guid, NetworkPerson> people,
        IReadOnlyDictionary<Guid, ContactCard> met) => new()
    {
        Id = wish.Id,
        Target = people[wish.TargetId],
        Connector = people[wish.ConnectorId],
        Context = wish.Context,
        Benefit = wish.Benefit,
        IsAnonymous = wish.IsAnonymous,
        RequestedAt = wish.RequestedAt,
        State = wish.StateForRequester(today.Now),
        Card = wish.AgreedAt is null ? null : met.GetValueOrDefault(wish.TargetId),
    };
}
