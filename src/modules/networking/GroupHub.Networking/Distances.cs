using GroupHub.Networking.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Networking;

/// <summary>Who is kept from whom. Asked wherever two people are brought together; answered to nobody.</summary>
internal sealed class Distances(IRepository<Distance, Guid> distances) : ITransientDependency
{
    /// <summary>Whether one of the two has blocked the other.</summary>
    public async Task<bool> AreBlockedAsync(Guid one, Guid other, CancellationToken cancellation) =>
        await (await distances.GetQueryableAsync()).AnyAsync(
            distance => distance.Kind == DistanceKind.Block
                && ((distance.OwnerId == one && distance.OtherId == other)
                    || (distance.OwnerId == other && distance.OtherId == one)),
            cancellation);

    /// <summary>Those whom the member has blocked, and who have blocked the member.</summary>
    public async Task<IReadOnlyList<Guid>> BlockedAroundAsync(Guid memberId, CancellationToken cancellation) =>
        await (await distances.GetQueryableAsync()).AsNoTracking()
            .Where(distance => distance.Kind == DistanceKind.Block
                && (distance.OwnerId == memberId || distance.OtherId == memberId))
            .Select(distance => distance.OwnerId == memberId ? distance.OtherId : distance.OwnerId)
            .ToListAsync(cancellation);

    /// <summary>Those who are never suggested to the member: whom they muted, and blocks in either direction.</summary>
    public async Task<HashSet<Guid>> AroundAsync(Guid memberId, CancellationToken cancellation)
    {
        var all = (await distances.GetQueryableAsync()).AsNoTracking();
        var own = await all.Where(distance => distance.OwnerId == memberId)
            .Select(distance => distance.OtherId).ToListAsync(cancellation);
        var others = await all.Where(distance => distance.OtherId == memberId && distance.Kind == DistanceKind.Block)
            .Select(distance => distance.OwnerId)
            .ToListAsync(cancellation);
        return [.. own, .. others];
    }
}
