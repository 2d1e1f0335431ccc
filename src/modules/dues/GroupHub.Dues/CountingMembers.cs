using GroupHub.Dues.Domain;
using GroupHub.Members;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues;

/// <summary>
/// Draws the conclusion from the facts for a day, so that nobody else has to know of suspensions and days of grace.
/// </summary>
internal sealed class CountingMembers(IRepository<Membership, Guid> memberships, StandingPolicies policies)
    : ICountingMembers, ITransientDependency
{
    private const int AtOnce = 1000;

    public async Task<IReadOnlySet<Guid>> WhoCountsAsync(
        IReadOnlyCollection<Guid> memberIds,
        DateOnly day,
        CancellationToken cancellation = default)
    {
        var counting = new HashSet<Guid>();
        if (memberIds.Count == 0) return counting;

        var policy = await policies.GetAsync();
        foreach (var some in memberIds.Distinct().Chunk(AtOnce))
        {
            var found = await (await memberships.GetQueryableAsync()).AsNoTracking()
                .Where(m => some.Contains(m.MemberId))
                .ToListAsync(cancellation);
            counting.UnionWith(found.Where(m => Counts(m.ToFacts(policy).StandingOn(day, policy), policy))
                .Select(m => m.MemberId));
        }

        return counting;
    }

    private static bool Counts(Standing standing, StandingPolicy policy) =>
        StandingCalculator.CountsAsMember(standing, policy);
}
