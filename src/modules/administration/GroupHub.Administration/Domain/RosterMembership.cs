using GroupHub.Dues;
using GroupHub.Foundation;

namespace GroupHub.Administration.Domain;

/// <summary>What the roster takes over from a membership, or from there being none.</summary>
internal sealed record RosterMembership
{
    public Guid? PlanId { get; init; }
    public string? PlanName { get; init; }
    public DateOnly? MemberSince { get; init; }
    public DateOnly? PaidThrough { get; init; }
    public Money? LastPaid { get; init; }
    public required IReadOnlyList<PeriodFacts> Standings { get; init; }

    public static RosterMembership Of(MembershipFacts facts, StandingPolicy policy) => new()
    {
        PlanId = facts.PlanId,
        PlanName = facts.PlanName,
        MemberSince = facts.MemberSince,
        PaidThrough = facts.PaidThrough,
        LastPaid = facts.Terms is [.., var last] ? last.Price : null,
        Standings = [.. PeriodsOf(StandingCalendar.Of(facts, policy), policy)],
    };

    private static IEnumerable<PeriodFacts> PeriodsOf(IReadOnlyList<StandingStretch> stretches, StandingPolicy policy)
    {
        for (var i = 0; i < stretches.Count; i++)
        {
            var (dates, standing) = (stretches[i].Dates, stretches[i].Standing);
            var counts = Counts(i);
            yield return new PeriodFacts(dates.From, dates.To, standing, counts, counts
                && !Counts(i - 1), counts
                && !Counts(i + 1));
        }

        bool Counts(int at) => at >= 0
            && at < stretches.Count
            && StandingCalculator.CountsAsMember(stretches[at].Standing, policy);
    }
}
