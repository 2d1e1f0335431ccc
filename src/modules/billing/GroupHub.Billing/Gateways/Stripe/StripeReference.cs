namespace GroupHub.Billing.Gateways.Stripe;

/// <summary>
/// A session with the account it was opened on, <c>acct_…/cs_…</c>: it stays there when the association changes its
/// account.
/// </summary>
/// <param name="Account">The association's own; the platform's where absent.</param>
/// <param name="SessionId">Stripe's id.</param>
internal sealed record StripeReference(string? Account, string SessionId)
{
    public static StripeReference Parse(string text) =>
        text.Split('/') is [var account, var id] ? new StripeReference(account, id) : new StripeReference(null, text);

    public override string ToString() => Account is null ? SessionId : $"{Account}/{SessionId}";
}
