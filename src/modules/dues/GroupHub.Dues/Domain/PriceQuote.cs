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

    /// <summary>Chapters beyond those that are included (R32).</summary>
    public int FurtherChapters { get; init; }

    /// <summary>What one of them costs for a full term, in minor units of the list price's currency.</summary>
    public long FurtherPrice { get; init; }

    public DateRange Dates => new(RunsFrom, RunsTo);
    public bool IsPartial => Part < Whole;

    /// <summary>Whether it is for a term, and not for what is added to one that runs.</summary>
    public bool IsForTerm => TermMonths > 0;

    /// <summary>All further chapters for a full term.</summary>
    public Money FurtherList => new Money(FurtherPrice, ListPrice.Currency) * FurtherChapters;

    /// <summary>The part of that which is paid: prorated as dues are, and rounded once for all of them (R14).</summary>
    public Money FurtherDues => FurtherList.Prorate(Part, Whole);

    /// <summary>What the term itself costs, without a fee.</summary>
    public Money TermPrice => Dues + FurtherDues;
    public Money Total => TermPrice + WelcomeFee;

    /// <summary>Contained in the total; taken from the sum, so that it is rounded once (R20).</summary>
    public Money? Tax => TaxPercent is { } percent ? Total.IncludedTax(percent) : null;

    /// <summary>List price, then the part of it, then the fees: only dues are prorated, a fee never is (R16).</summary>
    public static PriceQuote For(PlanTerms plan, BoughtTerm term, Money fee, int furtherChapters = 0) => new()
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
        FurtherChapters = furtherChapters,
        FurtherPrice = plan.FurtherChapterPrice?.Minor ?? 0,
    };

    /// <param name="plan">What is bought.</param>
    /// <param name="day">The first day.</param>
    /// <param name="chapters">How many chapters are chosen.</param>
    public static PriceQuote ForJoining(PlanTerms plan, DateOnly day, int chapters = 0) =>
        For(plan, TermCalculator.Joining(plan, day), plan.WelcomeFee, plan.CountFurther(chapters));

    /// <summary>One more chapter beside a term that runs, for the days that are left of it.</summary>
    /// <param name="plan">What the term was bought on.</param>
    /// <param name="rest">The days.</param>
    /// <param name="isPaidFor">Whether fewer chapters are taken up than have been paid for: it costs nothing
    /// then.</param>
    public static PriceQuote ForFurtherChapter(PlanTerms plan, BoughtTerm rest, bool isPaidFor)
    {
        var nothing = Money.Zero(plan.Price.Currency);
        var price = isPaidFor ? nothing : plan.FurtherChapterPrice;
        return For(
            plan with { Price = nothing, Months = 0, Proration = Proration.Daily, FurtherChapterPrice = price },
            rest,
            nothing,
            furtherChapters: 1);
    }

    /// <summary>The same offer on a later day: the plan's calendar, but the prices as they were shown.</summary>
    public PriceQuote On(DateOnly day, PlanTerms plan) =>
        For(
            plan with
            {
                Price = ListPrice,
                TaxPercent = TaxPercent,
                FurtherChapterPrice = new Money(FurtherPrice, ListPrice.Currency),
            },
            TermCalculator.Joining(plan, day),
            WelcomeFee,
            FurtherChapters);

    /// <summary>
    /// Whether somebody who pays on the day gets what the quote says, or would have to be quoted anew.
    /// </summary>
    public bool HoldsAgainst(PriceQuote today) =>
        Total == today.Total && (Kind == PlanKind.Anniversary || RunsTo == today.RunsTo);

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
