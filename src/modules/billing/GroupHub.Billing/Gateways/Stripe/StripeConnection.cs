using Microsoft.Extensions.Options;
using Stripe;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;

namespace GroupHub.Billing.Gateways.Stripe;

/// <summary>The line to Stripe. The API version is pinned: it is the one Stripe.net was made for (R25).</summary>
internal sealed class StripeConnection(IOptions<StripeOptions> options, ISettingProvider settings) : ITransientDependency
{
    private static readonly SystemNetHttpClient Http = new(maxNetworkRetries: 2, enableTelemetry: false);

    public bool IsConfigured => !string.IsNullOrWhiteSpace(options.Value.SecretKey);

    public StripeClient Client => new(new StripeClientOptions
    {
        ApiKey = options.Value.SecretKey,
        ApiBase = options.Value.ApiBase ?? StripeClient.DefaultApiBase,
        HttpClient = Http,
    });

    /// <summary>The association's own account if it has connected one; what must not happen twice carries a key (R24).</summary>
    public async Task<RequestOptions> RequestAsync(string? idempotencyKey = null)
    {
        var account = await settings.GetOrNullAsync(BillingSettings.StripeAccount);
        return new RequestOptions
        {
            StripeAccount = string.IsNullOrWhiteSpace(account) ? null : account,
            IdempotencyKey = idempotencyKey,
        };
    }

    public static async Task<T> AskAsync<T>(Task<T> call)
    {
        try
        {
            return await call;
        }
        catch (StripeException refused)
        {
            // Stripe's words are for us; the payer is told that payment is not possible now, and the log keeps the cause.
            throw new BusinessException(BillingErrors.GatewayUnavailable, innerException: refused);
        }
    }
}
