using GroupHub.Administration.Domain;
using GroupHub.Dues;
using GroupHub.Members;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Administration.Roster;

/// <summary>Writes what the console lists of people, from what the modules that know them say now.</summary>
internal sealed class RosterWriter(
    IRepository<RosterEntry, Guid> roster,
    IMemberships memberships,
    RosterChapters chapters,
    AssociationNumbers numbers,
    ChapterMembers members) : ITransientDependency
{
    /// <param name="memberIds">Whom to look at: who is not among the profiles any more leaves the roster.</param>
    /// <param name="profiles">What is known of them.</param>
    /// <param name="cancellation">When nobody waits any more.</param>
    public async Task WriteAsync(
        IReadOnlyCollection<Guid> memberIds, IReadOnlyList<MemberProfile> profiles, CancellationToken cancellation)
    {
        var facts = (await memberships.GetAsync(memberIds, cancellation)).ToDictionary(fact => fact.MemberId);
        var places = await chapters.GetAsync(memberIds, cancellation);
        var policy = await memberships.GetPolicyAsync(cancellation);
        var known = await (await roster.GetQueryableAsync())
            .Include(entry => entry.Standings)
            .Where(entry => memberIds.Contains(entry.Id))
            .ToDictionaryAsync(entry => entry.Id, cancellation);

        foreach (var profile in profiles)
        {
            if (!known.Remove(profile.Id, out var entry))
                entry = await roster.InsertAsync(RosterEntry.Of(profile.Id), cancellationToken: cancellation);
            entry.Describe(RosterPerson.Of(profile));
            entry.StandIn(places.GetValueOrDefault(profile.Id));
            entry.Belong(RosterMembership.Of(
                facts.GetValueOrDefault(profile.Id) ?? new MembershipFacts { MemberId = profile.Id }, policy));
        }

        await roster.DeleteManyAsync(known.Values, cancellationToken: cancellation);
        await numbers.ForgetAsync();
        await members.ForgetAsync();
    }
}
