using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Networking.Features;

/// <summary>Whom one has muted or blocked.</summary>
public sealed record ListDistances : PagedQuery, IQuery<PagedResultDto<KeptDistance>>;

public sealed record KeptDistance(NetworkPerson Person, DistanceKind Kind);

internal sealed class ListDistancesValidator : PagedQueryValidator<ListDistances>;

internal sealed class ListDistancesHandler(Book<Distance> distances, Colleagues colleagues)
    : IQueryHandler<ListDistances, PagedResultDto<KeptDistance>>
{
    public async Task<PagedResultDto<KeptDistance>> Handle(ListDistances query, CancellationToken cancellation)
    {
        var all = await distances.ReadAsync(cancellation);
        var page = await all.OrderBy(distance => distance.Id).Skip(query.SkipCount).Take(query.MaxResultCount)
            .Select(distance => new { distance.OtherId, distance.Kind })
            .ToListAsync(cancellation);
        var people = await colleagues.GetAsync(page.Select(row => row.OtherId), cancellation);

        return new PagedResultDto<KeptDistance>(
            await all.LongCountAsync(cancellation),
            [.. page.Where(row => people.ContainsKey(row.OtherId))
                .Select(row => new KeptDistance(people[row.OtherId], row.Kind))]);
    }
}
