using GroupHub.Meetings.Domain;
using GroupHub.Members;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings;

/// <summary>Names for members and visitors, many at once.</summary>
internal sealed class PeopleNames(IMemberDirectory members, IRepository<Visitor, Guid> visitors) : ITransientDependency
{
    public async Task<KnownPeople> OfAsync(IEnumerable<Attendee> attendees, CancellationToken cancellation)
    {
        var all = attendees.ToList();
        Guid[] memberIds = [.. all.Select(who => who.MemberId).OfType<Guid>().Distinct()];
        Guid[] visitIds = [.. all.Select(who => who.VisitId).OfType<Guid>().Distinct()];
        var profiles = memberIds.Length == 0 ? [] : await members.GetAsync(memberIds, cancellation);
        return new([.. profiles.Select(Of), .. visitIds.Length == 0
            ? []
            : await VisitorsAsync(visitIds, cancellation)]);
    }

    private async Task<List<KnownPerson>> VisitorsAsync(Guid[] visitIds, CancellationToken cancellation)
    {
        var found = await (await visitors.GetQueryableAsync()).AsNoTracking()
            .Where(v => v.Visits.Any(visit => visitIds.Contains(visit.Id)))
            .ToListAsync(cancellation);
        return
        [
            .. from visitor in found
               from visit in visitor.Visits
               where visitIds.Contains(visit.Id)
               select new KnownPerson(
                   Attendee.Visitor(visit.Id),
                   visitor.Details.Name,
                   visitor.Details.Company,
                   visitor.Details.Profession),
        ];
    }

    private static KnownPerson Of(MemberProfile profile) =>
        new(Attendee.Member(profile.Id), profile.Name, profile.Company, profile.Profession);
}

internal sealed record KnownPerson(Attendee Who, string Name, string? Company, string? Profession);

internal sealed class KnownPeople(IReadOnlyList<KnownPerson> people)
{
    private readonly Dictionary<Attendee, KnownPerson> _people = people.ToDictionary(person => person.Who);

    public IReadOnlyList<KnownPerson> All => people;

    /// <summary>Somebody who has left no name has a dash for one.</summary>
    public KnownPerson Find(Attendee who) => _people.GetValueOrDefault(who) ?? new(who, "—", null, null);
}
