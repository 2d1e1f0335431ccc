namespace GroupHub.Billing;

/// <summary>What other modules may ask of billing: to write an invoice, to have it paid, to withdraw it.</summary>
public interface IBilling
{
    /// <summary>Writes a draft, or returns the one already written for the same request key.</summary>
    Task<Guid> DraftAsync(NewInvoice invoice, CancellationToken cancellation = default);

    /// <summary>
    /// As above, and the page on which it is paid, for those who pay at once. The address is that of
    /// <see cref="StartCheckoutAsync"/>.
    /// </summary>
    Task<Bill> BillAtCheckoutAsync(
        NewInvoice invoice,
        string returnUrl,
        string cancelUrl,
        CancellationToken cancellation = default);

    /// <summary>Numbers a draft and makes it payable later, for those who are billed before they pay.</summary>
    Task IssueAsync(Guid invoiceId, CancellationToken cancellation = default);

    /// <summary>
    /// Where the payer pays. An open checkout of the same invoice is used again; from an invoice that has been paid the
    /// way leads back.
    /// </summary>
    Task<CheckoutLink> StartCheckoutAsync(
        Guid invoiceId,
        string returnUrl,
        string cancelUrl,
        CancellationToken cancellation = default);

    /// <summary>Takes the page away on which it would be paid; another may be started.</summary>
    /// <returns>False where it is paid, or about to be.</returns>
    Task<bool> CloseCheckoutAsync(Guid invoiceId, CancellationToken cancellation = default);

    /// <summary>
    /// Tells the treasurer that an invoice was paid for which nothing is given: the money has to go back.
    /// </summary>
    /// <returns>Whether that is new.</returns>
    Task<bool> SetAsideAsync(Guid invoiceId, CancellationToken cancellation = default);

    /// <summary>Records money that came in by another way than the gateway: cash, bank transfer.</summary>
    Task RecordPaymentAsync(Guid invoiceId, ReceivedPayment payment, CancellationToken cancellation = default);

    /// <summary>
    /// Takes over invoices that were paid in the past: numbered and dated then, without mail or event.
    /// </summary>
    Task<IReadOnlyList<Guid>> RecordHistoryAsync(
        IReadOnlyList<PastInvoice> invoices,
        CancellationToken cancellation = default);

    /// <summary>Withdraws an unpaid invoice and closes its checkout. Voiding a void invoice changes nothing.</summary>
    /// <returns>False where it stays: the gateway has the last word, and says that it is paid or about to be.</returns>
    Task<bool> VoidAsync(Guid invoiceId, CancellationToken cancellation = default);

    /// <summary>Says which account the payer has, so that they find the invoice among their own.</summary>
    /// <returns>What it is.</returns>
    Task<InvoiceFacts> LinkPayerAsync(Guid invoiceId, Guid userId, CancellationToken cancellation = default);

    /// <summary>
    /// The payer is no longer known: of their invoices stays what the document needs, the name on what was numbered;
    /// address and account go.
    /// </summary>
    /// <returns>False where a payment is under way; nothing has changed then.</returns>
    Task<bool> ForgetPayerAsync(Guid? userId, string email, CancellationToken cancellation = default);
}

public sealed record CheckoutLink(string Url);

public sealed record Bill(Guid InvoiceId, string Url);

public sealed record ReceivedPayment(string Reference, DateOnly PaidOn)
{
    public const int MaxReferenceLength = 64;
}

public sealed record PastInvoice(NewInvoice Invoice, DateOnly PaidOn);
