using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using GroupHub.Members;
using Microsoft.EntityFrameworkCore;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace GroupHub.Dues;

internal sealed class RenewalLinks(
    IRepository<Membership, Guid> memberships,
    IMemberDirectory people,
    StandingPolicies policies,
    IAssociationClock calendar,
    IClock clock) : IRenewalLinks, ITransientDependency
{
    public async Task<IReadOnlyDictionary<Guid, string>> FindObstaclesAsync(
        IReadOnlyCollection<Guid> memberIds, CancellationToken cancellation = default)
    {
        var known = await (await memberships.GetQueryableAsync()).AsNoTracking()
            .Where(membership => memberIds.Contains(membership.MemberId))
            .ToDictionaryAsync(membership => membership.MemberId, cancellation);
        return await FindObstaclesAsync(memberIds, known, cancellation);
    }

    public async Task SendAsync(Guid memberId, CancellationToken cancellation = default)
    {
        var membership = await memberships.FindAsync(m => m.MemberId == memberId, cancellationToken: cancellation);
        var known = new Dictionary<Guid, Membership>();
        if (membership is not null) known.Add(memberId, membership);
        var obstacles = await FindObstaclesAsync([memberId], known, cancellation);
        if (obstacles.TryGetValue(memberId, out var code)) throw new BusinessException(code);

        membership!.AskToRenew(clock.Now);
    }

    private async Task<IReadOnlyDictionary<Guid, string>> FindObstaclesAsync(
        IReadOnlyCollection<Guid> memberIds, Dictionary<Guid, Membership> known, CancellationToken cancellation)
    {
        var reached = (await people.GetAsync(memberIds, cancellation))
            .Where(person => EmailAddress.IsValid(person.Email))
            .Select(person => person.Id)
            .ToHashSet();
        var (policy, today) = (await policies.GetAsync(), await calendar.GetTodayAsync());
        var obstacles = new Dictionary<Guid, string>();
        foreach (var id in memberIds)
        {
            var code = known.GetValueOrDefault(id)?.WhyNoRenewalLink(today, clock.Now, policy)
                ?? (known.ContainsKey(id) ? null : DuesErrors.NoMembership)
                ?? (reached.Contains(id) ? null : DuesErrors.NoAddress);
            if (code is not null) obstacles.Add(id, code);
        }

        return obstacles;
    }
}
