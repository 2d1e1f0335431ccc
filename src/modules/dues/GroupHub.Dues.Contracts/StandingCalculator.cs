namespace GroupHub.Dues;

/// <summary>The ordered table of standings: the first line that is true on the day is the answer (RULES 3.1).</summary>
public static class StandingCalculator
{
    public static Standing On(DateOnly day, MembershipFacts facts, StandingPolicy policy)
    {
        if (facts.DiedOn <= day) return Standing.Deceased;
        if (facts.ExpelledOn <= day) return Standing.Expelled;
        if (facts.Suspensions.Any(suspension => suspension.Covers(day))) return Standing.Suspended;
        if (facts.ResignedOn <= day && !facts.Terms.Any(term => term.Dates.From > facts.ResignedOn))
            return Standing.Resigned;
        if (facts.Terms.Any(term => term.Dates.Covers(day)))
            return IsNewOn(day, facts, policy) ? Standing.ActiveNew : Standing.Active;
        if (LastEndBefore(day, facts) is { } ended) return AfterEnd(day.DayNumber - ended.DayNumber, policy);

        return facts.Pending switch
        {
            PendingStep.Approval => Standing.PendingApproval,
            PendingStep.Payment => Standing.PendingPayment,
            _ => Standing.Prospect,
        };
    }

    /// <summary>Whether somebody of this standing has a member's rights.</summary>
    public static bool CountsAsMember(Standing standing, StandingPolicy policy) => standing switch
    {
        Standing.Active or Standing.ActiveNew => true,
        Standing.Grace => policy.GraceCounts,
        Standing.Suspended => policy.SuspendedCounts,
        _ => false,
    };

    /// <summary>
    /// Whether the next term may be bought on the day as a renewal: within the window, in grace, or lapsed (R10).
    /// </summary>
    public static bool MayRenew(
        DateOnly day, MembershipFacts facts, StandingPolicy policy) => On(day, facts, policy) switch
    {
        Standing.Active or Standing.ActiveNew =>
            facts.PaidThrough!.Value.DayNumber - day.DayNumber <= policy.RenewalDays,
        Standing.Grace or Standing.Lapsed => true,
        _ => false,
    };

    /// <summary>
    /// The first day of the chain of terms that leads to the latest one. A gap of more than the rejoin days breaks it:
    /// whoever comes back after that is new (R2).
    /// </summary>
    public static DateOnly? MemberSince(IReadOnlyList<TermFacts> terms, StandingPolicy policy)
    {
        if (terms.Count == 0) return null;

        var first = terms.Count - 1;
        while (first > 0
            && terms[first].Dates.From.DayNumber - terms[first - 1].Dates.To.DayNumber - 1 <= policy.RejoinDays)
            first--;
        return terms[first].Dates.From;
    }

    private static bool IsNewOn(DateOnly day, MembershipFacts facts, StandingPolicy policy) =>
        MemberSince(facts.Terms, policy) is { } joined && day < joined.AddMonths(policy.NewMonths);

    private static DateOnly? LastEndBefore(DateOnly day, MembershipFacts facts) =>
        facts.Terms.Where(term => term.Dates.To < day).Select(term => (DateOnly?)term.Dates.To).Max();

    private static Standing AfterEnd(int days, StandingPolicy policy) =>
        days <= policy.GraceDays ? Standing.Grace
        : days <= policy.RejoinDays ? Standing.Lapsed
        : Standing.Former;
}
