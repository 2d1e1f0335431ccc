using Microsoft.Extensions.Options;
using Stripe;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;

namespace GroupHub.Billing.Gateways.Stripe;

/// <summary>The line to Stripe. The API version is pinned: it is the one Stripe.net was made for (R25).</summary>
internal sealed class StripeConnection(IOptions<StripeOptions> options, ISettingProvider settings)
    : ITransientDependency
{
    private static readonly SystemNetHttpClient Http = new(maxNetworkRetries: 2, enableTelemetry: false);

    public bool IsConfigured => !string.IsNullOrWhiteSpace(options.Value.SecretKey);

    public StripeClient Client => new(new StripeClientOptions
    {
        ApiKey = options.Value.SecretKey,
        ApiBase = options.Value.ApiBase ?? StripeClient.DefaultApiBase,
        HttpClient = Http,
    });

    /// <summary>The association's own account if it has connected one.</summary>
    public async Task<string?> GetAccountAsync()
    {
        var account = await settings.GetOrNullAsync(BillingSettings.StripeAccount);
        return string.IsNullOrWhiteSpace(account) ? null : account;
    }

    /// <summary>
    /// Stripe's words, and those of the network, are for us; the payer is told that payment is not possible now, and
    /// the log keeps the cause.
    /// </summary>
    public static async Task<T> AskAsync<T>(Task<T> call, CancellationToken cancellation)
    {
        try
        {
            return await call;
        }
        catch (Exception failed) when (IsNoAnswer(failed) && !cancellation.IsCancellationRequested)
        {
            throw new BusinessException(BillingErrors.GatewayUnavailable, innerException: failed);
        }
    }

    private static bool IsNoAnswer(Exception failed) =>
        failed is StripeException or HttpRequestException or IOException or OperationCanceledException;
}
