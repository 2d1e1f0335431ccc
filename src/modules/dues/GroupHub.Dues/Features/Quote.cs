using System.Text.Json.Serialization;
using GroupHub.Foundation;

namespace GroupHub.Dues.Features;

/// <summary>What joining or renewing costs, line by line, with the reason of each line.</summary>
public sealed record Quote
{
    public required Guid PlanId { get; init; }
    public required IReadOnlyList<QuoteLine> Lines { get; init; }

    /// <summary>Contained in the total.</summary>
    public Money? Tax { get; init; }
    public decimal? TaxPercent { get; init; }
    public required Money Total { get; init; }
    public required DateOnly RunsFrom { get; init; }
    public required DateOnly RunsTo { get; init; }
    public required Money RenewsFor { get; init; }
    public required string Sentence { get; init; }
}

public sealed record QuoteLine(QuoteLineKind Kind, string Title, string? Reason, Money Amount);

[JsonConverter(typeof(CamelCaseEnumConverter<QuoteLineKind>))]
public enum QuoteLineKind
{
    Dues,
    WelcomeFee,
    FurtherChapters,
}
