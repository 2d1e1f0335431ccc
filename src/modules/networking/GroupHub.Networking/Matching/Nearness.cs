using GroupHub.Networking.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace GroupHub.Networking.Matching;

/// <summary>How near others are to a member, by the member's own book, from 0 to 1.</summary>
internal sealed class Nearness(IRepository<Tie, Guid> ties, IClock clock) : ITransientDependency
{
    private const double Half = 2;

    public async Task<IReadOnlyDictionary<Guid, double>> OfAsync(
        Guid memberId, IReadOnlyCollection<Guid> others, CancellationToken cancellation)
    {
        var now = clock.Now;
        return await (await ties.GetQueryableAsync())
            .Where(tie => tie.OwnerId == memberId && others.Contains(tie.OtherId) && tie.Touches > 0)
            .Select(tie => new { tie.OtherId, tie.Weight })
            .ToDictionaryAsync(tie => tie.OtherId, tie => From(TieStrength.At(tie.Weight, now)), cancellation);
    }

    private static double From(double strength) => strength / (strength + Half);
}
