using GroupHub.Administration.Domain;
using GroupHub.Dues;
using GroupHub.Members;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Administration.Roster;

/// <summary>Reads people again from the modules that know them, and writes what the console lists of them.</summary>
internal sealed class RosterUpdater(
    IRepository<RosterEntry, Guid> roster,
    IMemberDirectory members,
    IMemberships memberships,
    AssociationNumbers numbers) : ITransientDependency
{
    public async Task UpdateAsync(IReadOnlyCollection<Guid> memberIds, CancellationToken cancellation = default)
    {
        await WaitForOthersAsync(memberIds, cancellation);
        await WriteAsync(memberIds, await members.GetAsync(memberIds, cancellation), cancellation);
    }

    /// <param name="memberIds">Whom to look at: who is not among the profiles any more leaves the roster.</param>
    /// <param name="profiles">What is known of them.</param>
    /// <param name="cancellation">When nobody waits any more.</param>
    public async Task WriteAsync(IReadOnlyCollection<Guid> memberIds, IReadOnlyList<MemberProfile> profiles, CancellationToken cancellation)
    {
        var facts = (await memberships.GetAsync(memberIds, cancellation)).ToDictionary(fact => fact.MemberId);
        var policy = await memberships.GetPolicyAsync(cancellation);
        var known = await (await roster.GetQueryableAsync())
            .Include(entry => entry.Standings)
            .Where(entry => memberIds.Contains(entry.Id))
            .ToDictionaryAsync(entry => entry.Id, cancellation);

        foreach (var profile in profiles)
        {
            if (!known.Remove(profile.Id, out var entry)) entry = await roster.InsertAsync(RosterEntry.Of(profile.Id), cancellationToken: cancellation);
            entry.Describe(RosterPerson.Of(profile));
            entry.Belong(RosterMembership.Of(facts.GetValueOrDefault(profile.Id) ?? new MembershipFacts { MemberId = profile.Id }, policy));
        }

        await roster.DeleteManyAsync(known.Values, cancellationToken: cancellation);
        await numbers.ForgetAsync();
    }

    /// <summary>
    /// Two events about one person may be handled at the same time. A write before anything is read makes the second
    /// wait for the first, so that what was read earlier is never written later.
    /// </summary>
    private async Task WaitForOthersAsync(IReadOnlyCollection<Guid> memberIds, CancellationToken cancellation) =>
        await (await roster.GetQueryableAsync())
            .Where(entry => memberIds.Contains(entry.Id))
            .ExecuteUpdateAsync(entry => entry.SetProperty(e => e.Edition, e => e.Edition + 1), cancellation);
}
