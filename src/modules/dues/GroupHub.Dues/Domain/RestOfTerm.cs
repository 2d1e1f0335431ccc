using GroupHub.Foundation;

namespace GroupHub.Dues.Domain;

/// <summary>What is left of what somebody has paid for: what they add to it is paid for those days (R13).</summary>
internal static class RestOfTerm
{
    /// <summary>
    /// From the day to the last day that is paid. Of the running term the days that are left count against those of a
    /// full one, each term behind it counts whole; one fraction, so that its price is rounded once (R14).
    /// </summary>
    /// <param name="plan">On which the term was bought.</param>
    /// <param name="paid">The running term and those behind it, in their order.</param>
    /// <param name="day">The first of the days.</param>
    public static BoughtTerm From(PlanTerms plan, IReadOnlyList<DateRange> paid, DateOnly day)
    {
        var (rest, whole) = (new DateRange(day, paid[0].To).Days, DaysOfFullTerm(plan, paid[0]));
        return new BoughtTerm(
            new DateRange(day, paid[^1].To), Math.Min(rest, whole) + ((paid.Count - 1) * whole), whole);
    }

    /// <summary>
    /// A calendar term that began late, or a stub early, is not the measure: the term of the calendar is.
    /// </summary>
    private static int DaysOfFullTerm(PlanTerms plan, DateRange term) =>
        plan.Kind == PlanKind.Calendar
            ? new CalendarPeriods(plan.Boundary, plan.Months).TermAround(term.To).Days
            : term.Days;
}
