using GroupHub.Foundation;

namespace GroupHub.Billing;

/// <summary>An invoice as another module orders it. The request key makes ordering twice harmless.</summary>
public sealed record NewInvoice
{
    public required string RequestKey { get; init; }

    /// <summary>
    /// What the payment is for, in the words of the module that asks, for example "Dues.Application".
    /// </summary>
    public required string Purpose { get; init; }
    public required Guid PurposeId { get; init; }
    public required string PayerName { get; init; }
    public required string PayerEmail { get; init; }
    public Guid? PayerUserId { get; init; }

    /// <summary>The language of receipt and mail, "en" or "de".</summary>
    public required string Culture { get; init; }
    public required IReadOnlyList<NewInvoiceLine> Lines { get; init; }

    /// <summary>Percent of tax that the amounts already include.</summary>
    public decimal? TaxPercent { get; init; }
    public required DateOnly DueOn { get; init; }
}

public sealed record NewInvoiceLine(string Kind, string Text, string? Reason, Money Amount);
