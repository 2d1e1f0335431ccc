using GroupHub.Chapters;
using GroupHub.Meetings.Domain;
using GroupHub.Meetings.Features;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Meetings;

/// <summary>Adds up a chapter's absences.</summary>
internal sealed class AbsenceReports(
    AbsencePolicies policies,
    HeldMeetings held,
    IAffiliations affiliations,
    ICountingMembers counting,
    PeopleNames names) : ITransientDependency
{
    public async Task<AbsenceReport> ShowAsync(GetAbsenceReport query, DateOnly on, CancellationToken cancellation)
    {
        var rules = await policies.GetAsync(cancellation);
        var since = on.AddMonths(-rules.On(on).WindowMonths).AddDays(1);
        var meetings = await held.ListAsync(query.ChapterId, since, on, cancellation);
        var members = await MembersAsync(query.ChapterId, on, cancellation);
        var (people, marks) =
            (await names.OfAsync(members.Select(Attendee.Member), cancellation), await held.MarksAsync(
                meetings.Submitted, cancellation));
        var rows = people.All.Select(person => Row(person, marks[person.Who.MemberId!.Value], on, rules))
            .OrderByDescending(row => row.IsOverLimit)
            .ThenByDescending(row => row.Absences)
            .ThenBy(row => row.Name, StringComparer.CurrentCultureIgnoreCase)
            .ToList();
        return new AbsenceReport
        {
            On = on,
            Since = since,
            Rules = rules.On(on),
            Held = meetings.Submitted.Count,
            WithoutSheet = meetings.Open,
            TotalCount = rows.Count,
            Items = [.. rows.Skip(query.SkipCount).Take(query.MaxResultCount)],
        };
    }

    /// <summary>
    /// Whoever does not count as a member on the day is expected nowhere, so nothing of theirs is an absence (R1).
    /// </summary>
    private async Task<IEnumerable<Guid>> MembersAsync(Guid chapterId, DateOnly on, CancellationToken cancellation)
    {
        var belonging = await affiliations.ListAsync([chapterId], on, cancellation);
        return await counting.WhoCountsAsync([.. belonging.Select(affiliation => affiliation.MemberId)
            .Distinct()], on, cancellation);
    }

    private static AbsenceRow Row(KnownPerson person, IEnumerable<HeldMeeting> marks, DateOnly on, RulesOverTime rules)
    {
        var account = AbsenceAccount.Of(marks, on, rules.On);
        return new AbsenceRow
        {
            MemberId = person.Who.MemberId!.Value,
            Name = person.Name,
            Company = person.Company,
            Held = account.Held,
            There = account.There,
            Absences = account.Absences,
            Lates = account.Lates,
            Substitutes = account.Substitutes,
            IsOverLimit = account.IsOverLimit,
            Counted = account.Counted,
        };
    }
}
