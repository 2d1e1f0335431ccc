using GroupHub.Foundation;

namespace GroupHub.Dues.Domain;

/// <summary>
/// When terms start and end (R6–R10). One pure function for form, renewal and webhook alike, so that they agree.
/// </summary>
internal static class TermCalculator
{
    /// <summary>The term of somebody who joins on the day.</summary>
    public static BoughtTerm Joining(PlanTerms plan, DateOnly day) => Starting(plan, day, anchor: day);

    /// <summary>
    /// The term that follows one which ended, bought on the day: it joins on to one that is running, and later as the
    /// association has decided, else it starts with the payment (R9). A term that would be over already is skipped.
    /// </summary>
    public static BoughtTerm Renewing(
        PlanTerms plan, DateRange last, DateOnly anchor, DateOnly day, StandingPolicy policy)
    {
        if (!policy.JoinsOnAfter(day.DayNumber - last.To.DayNumber)) return Joining(plan, day);

        var term = Starting(plan, last.To.AddDays(1), anchor);
        while (term.Dates.To < day) term = Starting(plan, term.Dates.To.AddDays(1), anchor);
        return term;
    }

    /// <param name="plan">What is bought.</param>
    /// <param name="start">The first day.</param>
    /// <param name="anchor">The first day of the first of the unbroken terms; its day of the month is kept
    /// (R7).</param>
    public static BoughtTerm Starting(PlanTerms plan, DateOnly start, DateOnly anchor) => plan.Kind switch
    {
        PlanKind.Calendar => OnCalendar(plan, start),
        _ => BoughtTerm.Full(new DateRange(start, AnniversaryEnd(start, anchor, plan.Months))),
    };

    /// <summary>
    /// One day before the anchor's day comes round again. Counting from the anchor and not from the last start keeps
    /// the 31st from drifting to the 28th.
    /// </summary>
    private static DateOnly AnniversaryEnd(DateOnly start, DateOnly anchor, int months)
    {
        var passed = ((start.Year - anchor.Year) * 12) + start.Month - anchor.Month;
        var isOnAnchor = anchor.AddMonths(passed) == start;
        var next = isOnAnchor ? anchor.AddMonths(passed + months) : start.AddMonths(months);
        return next.AddDays(-1);
    }

    private static BoughtTerm OnCalendar(PlanTerms plan, DateOnly start)
    {
        var periods = new CalendarPeriods(plan.Boundary, plan.Months);
        var full = periods.TermAround(start);
        var dates = new DateRange(start, full.To);
        if (dates == full) return BoughtTerm.Full(dates);
        if (dates.Days <= plan.ShortStubDays || HasRolledOver(plan, periods, start)) return Extended(periods, start);

        return plan.Proration switch
        {
            Proration.Monthly => new BoughtTerm(dates, plan.Months - periods.MonthsBefore(start), plan.Months),
            Proration.Daily => new BoughtTerm(dates, dates.Days, full.Days),
            _ => BoughtTerm.Full(dates),
        };
    }

    private static BoughtTerm Extended(CalendarPeriods periods, DateOnly start) =>
        new(new DateRange(start, periods.TermAfter(start).To), 1, 1, IsExtended: true);

    private static bool HasRolledOver(PlanTerms plan, CalendarPeriods periods, DateOnly start)
    {
        if (plan.Rollover is not { } rollover) return false;

        var begun = periods.LastBoundary(start);
        var inFirstYear = rollover.In(begun.Year);
        return start >= (inFirstYear > begun ? inFirstYear : rollover.In(begun.Year + 1));
    }
}
