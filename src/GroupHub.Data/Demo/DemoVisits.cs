using System.Globalization;
using GroupHub.Meetings;

namespace GroupHub.Data.Demo;

/// <summary>Visitors at all stages: expected, to be spoken to, and what became of those before.</summary>
internal sealed class DemoVisits(Random chance)
{
    private const int RememberedDays = 300;

    private static readonly NoInterestReason[] Reasons = [.. Enum.GetValues<NoInterestReason>()];

    private int _count;

    /// <param name="date">Of the meeting.</param>
    /// <param name="today">The association's civil date.</param>
    /// <param name="hosts">Members who may have invited somebody.</param>
    public IReadOnlyList<PastVisit> Of(DateOnly date, DateOnly today, IReadOnlyList<DemoMember> hosts)
    {
        if (date < today.AddDays(-RememberedDays) || hosts.Count == 0) return [];
        if (date > today.AddDays(8)) return [];
        var number = date > today.AddDays(-8) ? 2 : chance.Next(3) == 0 ? 1 : 0;
        return [.. Enumerable.Range(0, number).Select(_ => Next(date, today, hosts[chance.Next(hosts.Count)].Id))];
    }

    /// <summary>Somebody who joined soon after they had come as a guest.</summary>
    public static PastVisit Before(DemoMember member) => new()
    {
        FirstName = member.Person.FirstName,
        LastName = member.Person.LastName,
        Email = member.Person.Email,
        Company = member.Person.Company,
        Profession = member.Person.Profession,
        State = VisitState.Attended,
        Outcome = VisitOutcome.Interested,
        MemberId = member.Id,
        BecameMemberAt = member.From.ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc),
    };

    private PastVisit Next(DateOnly date, DateOnly today, Guid hostId)
    {
        var (first, last) = (Pick(DemoWords.FirstNames), Pick(DemoWords.LastNames));
        var trade = Pick(DemoWords.Trades);
        var visit = new PastVisit
        {
            FirstName = first,
            LastName = last,
            Email = string.Create(CultureInfo.InvariantCulture, $"visitor{++_count}@guests.example"),
            Company = $"{last} {trade.Firm}",
            Profession = trade.Profession,
            Town = "Riverside",
            HostId = chance.Next(3) == 0 ? null : hostId,
            State = VisitState.Registered,
        };
        if (date >= today)
            return visit.HostId is not null && chance.Next(2) == 0 ? visit with { State = VisitState.Invited } : visit;
        return date > today.AddDays(-8) ? visit with { State = VisitState.Attended } : WithOutcome(visit);
    }

    private PastVisit WithOutcome(PastVisit visit) => chance.Next(10) switch
    {
        0 => visit with { State = VisitState.Missed },
        < 4 =>
            visit with
            {
                State = VisitState.Attended,
                Outcome = VisitOutcome.Interested,
                Note = "Wants to hear from us again in spring.",
            },
        < 6 => visit with { State = VisitState.Attended, Outcome = VisitOutcome.ComesAgain },
        _ => visit with { State = VisitState.Attended, Outcome = VisitOutcome.NotInterested, Reason = Pick(Reasons) },
    };

    private T Pick<T>(IReadOnlyList<T> from) => from[chance.Next(from.Count)];
}
