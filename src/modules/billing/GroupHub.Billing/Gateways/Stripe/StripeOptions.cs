namespace GroupHub.Billing.Gateways.Stripe;

/// <summary>The section <c>Stripe</c> of the configuration. Without a secret key the demo gateway takes its place.</summary>
public sealed class StripeOptions
{
    public string? SecretKey { get; set; }

    /// <summary>The signing secret of the webhook endpoint.</summary>
    public string? WebhookSecret { get; set; }

    /// <summary>Another address than Stripe's own, for a mock.</summary>
    public string? ApiBase { get; set; }
}
