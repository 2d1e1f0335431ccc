using GroupHub.Billing.Gateways.Stripe;
using Microsoft.Extensions.Configuration;

namespace GroupHub.Billing;

/// <summary>For the host, before it starts.</summary>
public static class BillingConfiguration
{
    /// <summary>What a person must put right first, in a line; null where nothing is wrong.</summary>
    public static string? FindProblem(IConfiguration configuration) =>
        (configuration.GetSection(StripeOptions.Section).Get<StripeOptions>() ?? new StripeOptions()).FindProblem();
}
