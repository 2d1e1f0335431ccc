using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Networking.Features;

/// <summary>
/// Wishes to be introduced that ran out within the last days, whatever the reason: it is the same for all.
/// </summary>
internal sealed record ListUnansweredWishes : IQuery<IReadOnlyList<Guid>>;

internal sealed class ListUnansweredWishesHandler(
    IRepository<Introduction, Guid> introductions, IRepository<Nudge, Guid> nudges, Today today)
    : IQueryHandler<ListUnansweredWishes, IReadOnlyList<Guid>>
{
    private const int DaysBack = 7;

    public async Task<IReadOnlyList<Guid>> Handle(ListUnansweredWishes query, CancellationToken cancellation)
    {
        var until = today.Now.AddDays(-Introduction.DaysToAnswer);
        var from = until.AddDays(-DaysBack);
        var told = (await nudges.GetQueryableAsync()).Select(nudge => nudge.Key);
        var over = await (await introductions.GetQueryableAsync()).AsNoTracking()
            .Where(wish => wish.AgreedAt == null && wish.WithdrawnAt == null)
            .Where(wish => (wish.PassedOnAt ?? wish.RequestedAt) <= until
                && (wish.PassedOnAt ?? wish.RequestedAt) > from)
            .ToListAsync(cancellation);
        var keys = over.ConvertAll(TellOfNoAnswer.KeyOf);
        var known = await told.Where(key => keys.Contains(key)).ToListAsync(cancellation);
        return [.. over.Where(wish => !known.Contains(TellOfNoAnswer.KeyOf(wish))).Select(wish => wish.Id)];
    }
}
