namespace GroupHub.Billing;

/// <summary>What other modules may ask of billing: to write an invoice, to have it paid, to withdraw it.</summary>
public interface IBilling
{
    /// <summary>Writes a draft, or returns the one already written for the same request key.</summary>
    Task<Guid> DraftAsync(NewInvoice invoice, CancellationToken cancellation = default);

    /// <summary>Numbers a draft and makes it payable later, for those who are billed before they pay.</summary>
    Task IssueAsync(Guid invoiceId, CancellationToken cancellation = default);

    /// <summary>Where the payer pays. An open checkout of the same invoice is used again.</summary>
    Task<CheckoutLink> StartCheckoutAsync(
        Guid invoiceId,
        string returnUrl,
        string cancelUrl,
        CancellationToken cancellation = default);

    /// <summary>Records money that came in by another way than the gateway: cash, bank transfer.</summary>
    Task RecordPaymentAsync(Guid invoiceId, ReceivedPayment payment, CancellationToken cancellation = default);

    /// <summary>Takes over invoices that were paid in the past: numbered and dated then, without mail or event.</summary>
    Task<IReadOnlyList<Guid>> RecordHistoryAsync(
        IReadOnlyList<PastInvoice> invoices,
        CancellationToken cancellation = default);

    /// <summary>Withdraws an unpaid invoice and closes its checkout. Voiding a void invoice changes nothing.</summary>
    Task VoidAsync(Guid invoiceId, CancellationToken cancellation = default);

    /// <summary>Says which account the payer has, so that they find the invoice among their own.</summary>
    Task LinkPayerAsync(Guid invoiceId, Guid userId, CancellationToken cancellation = default);
}

public sealed record CheckoutLink(string Url);

public sealed record ReceivedPayment(string Reference, DateOnly PaidOn);

public sealed record PastInvoice(NewInvoice Invoice, DateOnly PaidOn);
