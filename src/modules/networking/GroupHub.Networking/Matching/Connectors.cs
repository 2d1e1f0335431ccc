using GroupHub.Networking.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Networking.Matching;

/// <summary>
/// Who could introduce a member to somebody: a person near to both. That two people know each other is said to a third
/// only where both of them have agreed to be named so.
/// </summary>
internal sealed class Connectors(
    IRepository<Tie, Guid> ties,
    IRepository<Preferences, Guid> preferences,
    Distances distances,
    MembersToday members) : ITransientDependency
{
    private const int Nearest = 100;
    private const int MostPerTarget = 2;

    /// <returns>For each of the targets the nearest first; targets without anybody are left out.</returns>
    public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<Guid>>> FindAsync(
        Guid memberId, IReadOnlyCollection<Guid> targets, CancellationToken cancellation)
    {
        if (targets.Count == 0) return new Dictionary<Guid, IReadOnlyList<Guid>>();

        var apart = await distances.AroundAsync(memberId, cancellation);
        var near = await members.AmongAsync(await NearestAsync(memberId, apart, cancellation), cancellation);
        var willing = await WillingAsync(near, cancellation);
        var open = await WillingAsync(targets, cancellation);
        var known = await (await ties.GetQueryableAsync()).AsNoTracking()
            .Where(tie => willing.Contains(tie.OwnerId) && open.Contains(tie.OtherId) && tie.Touches > 0)
            .OrderByDescending(tie => tie.Weight)
            .Select(tie => new { tie.OwnerId, tie.OtherId })
            .Take(Nearest * MostPerTarget)
            .ToListAsync(cancellation);

        return known.GroupBy(tie => tie.OtherId, tie => tie.OwnerId)
            .ToDictionary(
                target => target.Key,
                target => (IReadOnlyList<Guid>)[.. target.Where(id => id != target.Key).Take(MostPerTarget)]);
    }

    private async Task<List<Guid>> NearestAsync(Guid memberId, HashSet<Guid> apart, CancellationToken cancellation)
    {
        var nearest = await (await ties.GetQueryableAsync()).AsNoTracking()
            .Where(tie => tie.OwnerId == memberId && tie.Touches > 0)
            .OrderByDescending(tie => tie.Weight)
            .Select(tie => tie.OtherId)
            .Take(Nearest)
            .ToListAsync(cancellation);
        nearest.RemoveAll(apart.Contains);
        return nearest;
    }

    private async Task<List<Guid>> WillingAsync(IReadOnlyCollection<Guid> memberIds, CancellationToken cancellation) =>
        await (await preferences.GetQueryableAsync())
            .Where(row => memberIds.Contains(row.OwnerId) && row.IsNamedAsConnector)
            .Select(row => row.OwnerId)
            .ToListAsync(cancellation);
}
