using System.Text.Json.Serialization;
using GroupHub.Foundation;

namespace GroupHub.Dues;

/// <summary>What other modules may know and ask about membership plans.</summary>
public interface IPlans
{
    /// <summary>All plans, in the order they are offered.</summary>
    Task<IReadOnlyList<PlanFacts>> ListAsync(CancellationToken cancellation = default);

    Task<Guid> OfferAsync(NewPlan plan, CancellationToken cancellation = default);
}

public sealed record PlanFacts(Guid Id, string Name, Money Price, int TermMonths, bool IsOpen);

/// <summary>All that makes up an offer.</summary>
public record NewPlan
{
    public string Name { get; init; } = "";
    public string Description { get; init; } = "";
    public Money Price { get; init; }
    public int TermMonths { get; init; } = 12;
    public PlanKind Kind { get; init; }

    /// <summary>Where calendar terms begin; for other plans without meaning.</summary>
    public int BoundaryMonth { get; init; } = 1;
    public int BoundaryDay { get; init; } = 1;

    /// <summary>
    /// Joining on or after this day of the year buys the whole next term, the days until then included (R8).
    /// </summary>
    public int? RolloverMonth { get; init; }
    public int? RolloverDay { get; init; }
    public Proration Proration { get; init; }

    /// <summary>With this many days of the term left or fewer, as above (R15).</summary>
    public int ShortStubDays { get; init; }
    public Money? WelcomeFee { get; init; }

    /// <summary>Percent that the price contains.</summary>
    public decimal? TaxPercent { get; init; }
    public bool NeedsApproval { get; init; }

    /// <summary>Who approves, where approval is needed.</summary>
    public Approver Approver { get; init; }

    /// <summary>Whether somebody on this plan must and may belong to chapters (R32).</summary>
    public ChapterRule ChapterRule { get; init; }

    /// <summary>How many chapters it includes at most; no limit where absent.</summary>
    public int? IncludedChapters { get; init; }

    /// <summary>What each chapter beyond them costs for a full term; where absent, there are none beyond.</summary>
    public Money? FurtherChapterPrice { get; init; }
    public bool IsOpen { get; init; } = true;
    public int SortOrder { get; init; }
}

/// <summary>Who decides on applications.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Approver>))]
public enum Approver
{
    Association,

    /// <summary>The officers of the chapter that the applicant chose; the association may as well.</summary>
    Chapter,
}

/// <summary>Whether a member must and may belong to chapters (R32).</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ChapterRule>))]
public enum ChapterRule
{
    Any,
    AtMostOne,
    ExactlyOne,
    AtLeastOne,
}

/// <summary>Where a term ends: a full term after it began, or on a fixed day of the calendar.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<PlanKind>))]
public enum PlanKind
{
    Anniversary,
    Calendar,
}

/// <summary>How the price follows when the first term is shorter than a full one.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Proration>))]
public enum Proration
{
    None,
    Monthly,
    Daily,
}
