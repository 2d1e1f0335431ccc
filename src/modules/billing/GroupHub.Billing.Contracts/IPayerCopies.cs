using GroupHub.Foundation;

namespace GroupHub.Billing;

/// <summary>What billing keeps of whoever is signed in, as a payer: for themselves to take away (R63).</summary>
public interface IPayerCopies
{
    Task<PayerCopy> CopyOwnAsync(CancellationToken cancellation = default);
}

public sealed record PayerCopy(
    IReadOnlyList<InvoiceCopy> Invoices,
    IReadOnlyList<PaymentCopy> Payments,
    IReadOnlyList<CreditNoteCopy> CreditNotes);

public sealed record InvoiceCopy
{
    public required string? Number { get; init; }
    public required string Title { get; init; }
    public required InvoiceStatus Status { get; init; }
    public required DateOnly? IssuedOn { get; init; }
    public required DateOnly DueOn { get; init; }
    public required DateOnly? PaidOn { get; init; }
    public required Money Total { get; init; }
    public required Money? Tax { get; init; }
    public required string PayerName { get; init; }
    public required string PayerEmail { get; init; }

    /// <summary>What for, why that much, how much.</summary>
    public required IReadOnlyList<string> Lines { get; init; }
}

public sealed record PaymentCopy(string? InvoiceNumber, Money Amount, DateOnly ReceivedOn, string Gateway);

public sealed record CreditNoteCopy(
    string? Number, string? InvoiceNumber, Money Amount, DateOnly GivenBackOn, string Reason);
