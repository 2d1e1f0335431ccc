using GroupHub.Foundation;

namespace GroupHub.Dues.Domain;

/// <summary>
/// A price as it was shown, with all that explains it. It is kept with the application or renewal, so that a plan may
/// change its price without changing what somebody was promised.
/// </summary>
internal sealed record PriceQuote
{
    public PlanKind Kind { get; init; }
    public Proration Proration { get; init; }
    public int TermMonths { get; init; }
    public DateOnly RunsFrom { get; init; }
    public DateOnly RunsTo { get; init; }
    public int Part { get; init; }
    public int Whole { get; init; }
    public bool IsExtended { get; init; }
    public Money ListPrice { get; init; }
    public Money Dues { get; init; }
    public Money WelcomeFee { get; init; }
    public decimal? TaxPercent { get; init; }

    public DateRange Dates => new(RunsFrom, RunsTo);
    public bool IsPartial => Part < Whole;
    public Money Total => Dues + WelcomeFee;

    /// <summary>Contained in the total; taken from the sum, so that it is rounded once (R20).</summary>
    public Money? Tax => TaxPercent is { } percent ? Total.IncludedTax(percent) : null;

    /// <summary>List price, then the part of it, then the fees: only dues are prorated, a fee never is (R16).</summary>
    public static PriceQuote For(PlanTerms plan, BoughtTerm term, Money fee) => new()
    {
        Kind = plan.Kind,
        Proration = plan.Proration,
        TermMonths = plan.Months,
        RunsFrom = term.Dates.From,
        RunsTo = term.Dates.To,
        Part = term.Part,
        Whole = term.Whole,
        IsExtended = term.IsExtended,
        ListPrice = plan.Price,
        Dues = plan.Price.Prorate(term.Part, term.Whole),
        WelcomeFee = fee,
        TaxPercent = plan.TaxPercent,
    };

    public static PriceQuote ForJoining(PlanTerms plan, DateOnly day) => For(plan, TermCalculator.Joining(plan, day), plan.WelcomeFee);

    /// <summary>The same offer on a later day: the plan's calendar, but the prices as they were shown.</summary>
    public PriceQuote On(DateOnly day, PlanTerms plan) =>
        ForJoining(plan with { Price = ListPrice, WelcomeFee = WelcomeFee, TaxPercent = TaxPercent }, day);

    /// <summary>Whether somebody who pays on the day gets what the quote says, or would have to be quoted anew.</summary>
    public bool HoldsAgainst(PriceQuote today) => Total == today.Total && (Kind == PlanKind.Anniversary || RunsTo == today.RunsTo);

    /// <summary>
    /// The days that were bought, when they begin on the given day: an anniversary term is as long as ever, a calendar
    /// term keeps its end, and one whose end has passed keeps its length. Nobody pays for days that are gone.
    /// </summary>
    public DateRange DatesFrom(DateOnly start)
    {
        if (start == RunsFrom) return Dates;
        if (Kind == PlanKind.Anniversary) return new DateRange(start, start.AddMonths(TermMonths).AddDays(-1));

        return start <= RunsTo && start >= RunsFrom
            ? new DateRange(start, RunsTo)
            : new DateRange(start, start.AddDays(Dates.Days - 1));
    }
}
