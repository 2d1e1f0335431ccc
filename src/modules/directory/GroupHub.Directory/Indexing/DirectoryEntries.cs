using GroupHub.Directory.Engine;
using GroupHub.Dues;
using GroupHub.Foundation;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Directory.Indexing;

/// <summary>Reads people as the directory lists them, many at once. Who is not to be listed is left out.</summary>
internal sealed class DirectoryEntries(
    IMemberDirectory members,
    IMemberships memberships,
    DirectoryChapters chapters,
    IAssociationClock clock) : ITransientDependency
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

        Guid[] memberIds = [.. profiles.Select(profile => profile.Id)];
        var today = await clock.GetTodayAsync();
        var facts = (await memberships.GetAsync(memberIds, cancellation)).ToDictionary(fact => fact.MemberId);
        var places = await chapters.GetAsync(memberIds, today, cancellation);
        var policy = await memberships.GetPolicyAsync(cancellation);
        return
        [
            .. profiles.Where(profile => facts.ContainsKey(profile.Id))
                .Select(profile => ToEntry(profile, facts[profile.Id], [.. places[profile.Id].Select(chapter => chapter.Name)], DaysListed(facts[profile.Id], policy, today.AddDays(-1))))
                .OfType<DirectoryEntry>(),
        ];
    }

    private static DirectoryEntry? ToEntry(MemberProfile profile, MembershipFacts facts, string[] chapters, List<DateRange> days)
    {
        var open = ListingFor(Viewer.Visitor, profile, facts, chapters);
        var inner = ListingFor(Viewer.Member(null), profile, facts, chapters);
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

    private static Listing? ListingFor(Viewer viewer, MemberProfile profile, MembershipFacts facts, string[] chapters) =>
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
            Chapters = ProfileAccess.MaySee(viewer, profile, ProfileField.Chapters) ? chapters : [],
            Plan = ProfileAccess.MaySee(viewer, profile, ProfileField.Plan) ? facts.PlanName : null,
            About = shown.About,
            Email = shown.Email,
            Phone = shown.Phone,
            Website = shown.Website,
        };
}
