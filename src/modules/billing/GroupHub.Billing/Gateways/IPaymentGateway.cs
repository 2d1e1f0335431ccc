using GroupHub.Foundation;

namespace GroupHub.Billing.Gateways;

/// <summary>What billing needs of anyone who takes money for us, in our words.</summary>
internal interface IPaymentGateway
{
    string Name { get; }

    bool IsConfigured { get; }

    /// <summary>Whether it can take money for an account; for its operator's own where none is given.</summary>
    Task<AccountState> ReadAccountAsync(string? account, CancellationToken cancellation);

    /// <summary>Opens a payment page. Asking twice with one checkout id opens one page (R24).</summary>
    Task<OpenedCheckout> OpenCheckoutAsync(CheckoutOrder order, CancellationToken cancellation);

    /// <summary>How the checkout stands now; this, not what an event says, is the truth (R23).</summary>
    Task<CheckoutReport> ReadCheckoutAsync(string reference, CancellationToken cancellation);

    /// <summary>Takes the page away. One that is already paid or gone stays as it is.</summary>
    Task CloseCheckoutAsync(string reference, CancellationToken cancellation);

    /// <summary>
    /// Gives back what was paid there, or a part of it. Asking twice with one key gives back once (R24).
    /// </summary>
    Task RefundAsync(string reference, Money amount, string key, CancellationToken cancellation);
}

/// <summary>A payment page to be opened.</summary>
internal sealed record CheckoutOrder
{
    public required Guid CheckoutId { get; init; }
    public required Guid InvoiceId { get; init; }
    public required Guid? TenantId { get; init; }
    public required string PayerEmail { get; init; }
    public required string Culture { get; init; }
    public required Money Amount { get; init; }
    public required IReadOnlyList<CheckoutLine> Lines { get; init; }
    public required string ReturnUrl { get; init; }
    public required string CancelUrl { get; init; }
    public required DateTime ExpiresAt { get; init; }
}

internal sealed record CheckoutLine(string Text, string? Reason, Money Amount);

internal sealed record OpenedCheckout(string Reference, string Url);

/// <param name="State">How it stands.</param>
/// <param name="Charge">The money, once paid.</param>
/// <param name="Refusal">The last try that failed, if any.</param>
internal sealed record CheckoutReport(CheckoutState State, Charge? Charge = null, Refusal? Refusal = null);

internal sealed record Charge(string Id, Money Amount, DateTime At);

/// <param name="Id">The same for every report of the same try.</param>
/// <param name="Reason">For the payer, in the payer's language.</param>
internal sealed record Refusal(string Id, string Reason);

/// <summary>In the only order in which a checkout moves. Even a page that is closed may turn out to be paid.</summary>
internal enum CheckoutState
{
    Open,
    Processing,
    Closed,
    Paid
}
