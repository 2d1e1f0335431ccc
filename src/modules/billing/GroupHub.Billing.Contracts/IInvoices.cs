using System.Text.Json.Serialization;
using GroupHub.Foundation;

namespace GroupHub.Billing;

/// <summary>What other modules may know about invoices. Unknown ids are left out of the answer.</summary>
public interface IInvoices
{
    Task<IReadOnlyList<InvoiceFacts>> GetAsync(
        IReadOnlyCollection<Guid> invoiceIds,
        CancellationToken cancellation = default);

    /// <summary>Newest first.</summary>
    Task<IReadOnlyList<InvoiceFacts>> ListForAsync(
        string purpose,
        IReadOnlyCollection<Guid> purposeIds,
        CancellationToken cancellation = default);

    /// <summary>Money received per month; months without any are left out.</summary>
    Task<IReadOnlyList<MonthlyIncome>> IncomePerMonthAsync(
        DateOnly from,
        DateOnly to,
        CancellationToken cancellation = default);

    /// <summary>Still to be paid, and the last attempt was refused.</summary>
    Task<int> CountDeclinedAsync(CancellationToken cancellation = default);
}

public sealed record InvoiceFacts
{
    public required Guid Id { get; init; }
    public required string Purpose { get; init; }
    public required Guid PurposeId { get; init; }
    public string? Number { get; init; }
    public required InvoiceStatus Status { get; init; }
    public required PaymentState Payment { get; init; }
    public string? DeclineReason { get; init; }
    public required Money Total { get; init; }
    public DateOnly? IssuedOn { get; init; }
    public DateOnly? PaidOn { get; init; }

    /// <summary>Path of the signed receipt link once paid.</summary>
    public string? ReceiptUrl { get; init; }
}

[JsonConverter(typeof(CamelCaseEnumConverter<InvoiceStatus>))]
public enum InvoiceStatus
{
    Draft,
    Open,
    Paid,
    Void
}

/// <summary>
/// Where the last attempt to pay stands: an open checkout, a payment on its way, one that was refused.
/// </summary>
[JsonConverter(typeof(CamelCaseEnumConverter<PaymentState>))]
public enum PaymentState
{
    None,
    Open,
    Processing,
    Declined,
    Paid
}

/// <param name="Month">The first day of the month.</param>
/// <param name="Amount">What came in, refunds not taken off.</param>
public sealed record MonthlyIncome(DateOnly Month, Money Amount);
