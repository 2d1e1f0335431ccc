using GroupHub.Directory.Engine;
using GroupHub.Dues;
using GroupHub.Foundation;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Directory.Indexing;

/// <summary>Reads people as the directory lists them, many at once. Who is not to be listed is left out.</summary>
internal sealed class DirectoryEntries(IMemberDirectory members, IMemberships memberships, IAssociationClock clock) : ITransientDependency
{
    public async Task<IReadOnlyList<DirectoryEntry>> GetAsync(IReadOnlyCollection<Guid> memberIds, CancellationToken cancellation) =>
        await ToEntriesAsync(await members.GetAsync(memberIds, cancellation), cancellation);

    /// <summary>The next people in the order of their ids, and the last id that was looked at; null when there are no more.</summary>
    public async Task<(IReadOnlyList<DirectoryEntry> Entries, Guid? Last)> ListAfterAsync(Guid? after, int take, CancellationToken cancellation)
    {
        var profiles = await members.ListAfterAsync(after, take, cancellation);
        return (await ToEntriesAsync(profiles, cancellation), profiles.Count > 0 ? profiles[^1].Id : null);
    }

    private async Task<IReadOnlyList<DirectoryEntry>> ToEntriesAsync(IReadOnlyList<MemberProfile> profiles, CancellationToken cancellation)
    {
        if (profiles.Count == 0) return [];

        var facts = (await memberships.GetAsync([.. profiles.Select(profile => profile.Id)], cancellation)).ToDictionary(fact => fact.MemberId);
        var policy = await memberships.GetPolicyAsync(cancellation);
        var yesterday = (await clock.GetTodayAsync()).AddDays(-1);
        return [.. profiles.Select(profile => ToEntry(profile, facts.GetValueOrDefault(profile.Id), policy, yesterday)).OfType<DirectoryEntry>()];
    }

    private static DirectoryEntry? ToEntry(MemberProfile profile, MembershipFacts? facts, StandingPolicy policy, DateOnly since)
    {
        if (facts is null) return null;

        var (open, inner) =
            (ListingFor(Viewer.Visitor, profile, facts), ListingFor(Viewer.Member(null), profile, facts));
        var days = DaysListed(facts, policy, since);
        return days.Count == 0 || (open ?? inner) is null
            ? null
            : new DirectoryEntry { MemberId = profile.Id, MemberSince = facts.MemberSince, ListedOn = days, Public = open, Members = inner };
    }

    /// <summary>The days to come on which the person counts as a member, neighbouring standings joined.</summary>
    private static List<DateRange> DaysListed(MembershipFacts facts, StandingPolicy policy, DateOnly since)
    {
        var days = new List<DateRange>();
        foreach (var (dates, standing) in StandingCalendar.Of(facts, policy))
        {
            if (dates.To < since || !StandingCalculator.CountsAsMember(standing, policy)) continue;
            if (days is [.., var last] && last.To.AddDays(1) == dates.From) days[^1] = new DateRange(last.From, dates.To);
            else days.Add(dates);
        }

        return days;
    }

    private static Listing? ListingFor(Viewer viewer, MemberProfile profile, MembershipFacts facts) =>
        ProfileAccess.Show(viewer, profile) is not { } shown ? null : new Listing
        {
            FirstName = shown.FirstName,
            LastName = shown.LastName,
            JobTitle = shown.JobTitle,
            Profession = shown.Profession,
            Company = shown.Company,
            Town = shown.Town,
            Industries = shown.Industries,
            Skills = shown.Skills,
            Plan = ProfileAccess.MaySee(viewer, profile, ProfileField.Plan) ? facts.PlanName : null,
            About = shown.About,
            Email = shown.Email,
            Phone = shown.Phone,
            Website = shown.Website,
        };
}
