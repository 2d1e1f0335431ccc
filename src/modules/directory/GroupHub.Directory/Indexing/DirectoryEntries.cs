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
    public async Task<IReadOnlyList<DirectoryEntry>> GetAsync(
        IReadOnlyCollection<Guid> memberIds, CancellationToken cancellation) =>
        await ToEntriesAsync(await members.GetAsync(memberIds, cancellation), cancellation);

    /// <summary>
    /// The next people in the order of their ids, and the last id that was looked at; null when there are no more.
    /// </summary>
    public async Task<(IReadOnlyList<DirectoryEntry> Entries, Guid? Last)> ListAfterAsync(
        Guid? after, int take, CancellationToken cancellation)
    {
        var profiles = await members.ListAfterAsync(after, take, cancellation);
        return (await ToEntriesAsync(profiles, cancellation), profiles.Count > 0 ? profiles[^1].Id : null);
    }

    private async Task<IReadOnlyList<DirectoryEntry>> ToEntriesAsync(
        IReadOnlyList<MemberProfile> profiles, CancellationToken cancellation)
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
                .Select(profile => ToEntry(
                    profile,
                    facts[profile.Id],
                    [.. places[profile.Id]],
                    DaysListed(facts[profile.Id], policy, today.AddDays(-1))))
                .OfType<DirectoryEntry>(),
        ];
    }

    /// <summary>
    /// What is searched is what everybody may see who finds the person: what fewer may see is not in the index at all
    /// (R60).
    /// </summary>
    private static DirectoryEntry? ToEntry(
        MemberProfile profile, MembershipFacts facts, OwnChapter[] chapters, List<DateRange> days)
    {
        var finders = Finders(profile);
        if (days.Count == 0 || finders == Audience.Nobody) return null;

        return new DirectoryEntry
        {
            MemberId = profile.Id,
            MemberSince = facts.MemberSince,
            ListedOn = days,
            Public = Listings.Of(Viewer.Visitor, profile, chapters, facts.PlanName),
            Members = Listings.Of(Viewer.OneOf(finders), profile, chapters, facts.PlanName),
            OnlyFor = finders switch
            {
                Audience.Members => null,
                Audience.Chapter => [profile.Id, .. chapters.Select(chapter => chapter.Id).Order()],
                _ => [profile.Id],
            },
            HasMore = Listings.HasMoreFor(profile, finders),
        };
    }

    /// <summary>Who, among members, finds the person.</summary>
    private static Audience Finders(MemberProfile profile) =>
        profile.Audiences[ProfileField.Listing] is var listing && listing < Audience.Members
            ? listing
            : Audience.Members;

    /// <summary>The days to come on which the person counts as a member, neighbouring standings joined.</summary>
    private static List<DateRange> DaysListed(MembershipFacts facts, StandingPolicy policy, DateOnly since)
    {
        var days = new List<DateRange>();
        foreach (var (dates, standing) in StandingCalendar.Of(facts, policy))
        {
            if (dates.To < since || !StandingCalculator.CountsAsMember(standing, policy)) continue;
            if (days is [.., var last] && last.To.AddDays(1) == dates.From)
                days[^1] = new DateRange(last.From, dates.To);
            else days.Add(dates);
        }

        return days;
    }
}
