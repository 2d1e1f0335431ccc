namespace GroupHub.Dues.Domain;

/// <summary>What the terms of one person say together.</summary>
internal static class TermChain
{
    /// <summary>The first day of the unbroken row of terms that leads to the last one.</summary>
    public static DateOnly Anchor(IReadOnlyList<TermFacts> terms)
    {
        var first = terms.Count - 1;
        while (first > 0 && terms[first - 1].Dates.To.AddDays(1) == terms[first].Dates.From) first--;
        return terms[first].Dates.From;
    }

    /// <summary>The day, or the first one behind all that is paid: nobody pays for a day twice (P1).</summary>
    public static DateOnly NextFreeDay(DateOnly? paidThrough, DateOnly day) =>
        paidThrough is { } paid && paid >= day ? paid.AddDays(1) : day;

    /// <summary>Why the next term begins on the day on which it does (R9).</summary>
    public static RenewalStart StartOf(DateOnly next, DateOnly paidThrough, DateOnly today)
    {
        if (paidThrough >= today) return RenewalStart.BehindTheRunning;
        if (next == paidThrough.AddDays(1)) return RenewalStart.JoinedOn;
        return next == today ? RenewalStart.WithPayment : RenewalStart.InRhythm;
    }

    /// <summary>What the member would buy today as the next term.</summary>
    public static BoughtTerm Next(PlanTerms plan, MembershipFacts facts, DateOnly day, StandingPolicy policy) =>
        TermCalculator.Renewing(plan, facts.Terms[^1].Dates, Anchor(facts.Terms), day, policy);
}

internal enum RenewalStart
{
    BehindTheRunning,
    JoinedOn,

    /// <summary>Where a term would begin that had been renewed in time, some that are over already left out.</summary>
    InRhythm,
    WithPayment,
}
