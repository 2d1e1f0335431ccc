namespace GroupHub.Billing.Gateways.Stripe;

/// <summary>
/// The section <c>Stripe</c> of the configuration. Without a secret key the demo gateway takes its place.
/// </summary>
public sealed class StripeOptions
{
    public const string Section = "Stripe";

    public string? SecretKey { get; set; }

    /// <summary>
    /// The signing secrets, separated by commas: each endpoint has one of its own, the one of connected accounts too,
    /// and while one is exchanged for another both are valid.
    /// </summary>
    public string? WebhookSecret { get; set; }

    /// <summary>Another address than Stripe's own, for a mock.</summary>
    public string? ApiBase { get; set; }

    public IReadOnlyList<string> WebhookSecrets =>
        (WebhookSecret ?? "").Split([',', ' '], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What a person has to put right first, in a line; null where nothing is wrong.</summary>
    public string? FindProblem() => string.IsNullOrWhiteSpace(SecretKey) || WebhookSecrets.Count > 0
        ? null
        : "Stripe:SecretKey is set, but Stripe:WebhookSecret is empty: let Stripe send its events to "
            + "/api/billing/stripe/webhook, and set the signing secret it shows for that endpoint.";
}
