using GroupHub.Foundation;

namespace GroupHub.Dues.Domain;

/// <summary>All that arithmetic needs to know of a plan: what it costs, how long it runs, where terms end.</summary>
internal sealed record PlanTerms
{
    public required Money Price { get; init; }
    public required Money WelcomeFee { get; init; }
    public decimal? TaxPercent { get; init; }
    public required int Months { get; init; }
    public PlanKind Kind { get; init; }
    public MonthDay Boundary { get; init; } = new(1, 1);
    public MonthDay? Rollover { get; init; }
    public Proration Proration { get; init; }
    public int ShortStubDays { get; init; }
    public int? IncludedChapters { get; init; }

    /// <summary>For a full term; where absent, none beyond those included can be had.</summary>
    public Money? FurtherChapterPrice { get; init; }

    /// <summary>How many of so many chapters are paid besides.</summary>
    public int CountFurther(int chapters) =>
        FurtherChapterPrice is null || IncludedChapters is not { } included ? 0 : Math.Max(0, chapters - included);
}
