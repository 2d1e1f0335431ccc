using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using GroupHub.Billing.Features;
using GroupHub.Billing.Gateways.Stripe;
using GroupHub.Billing.Tests.Features;
using GroupHub.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GroupHub.Billing.Tests.Stripe;

/// <summary>Tests in which Stripe takes the money: ours speaks to a stand-in, and events come from etc/stripe/fixtures.</summary>
public abstract class StripeTest(GroupHubApp app) : BillingTest(app), IAsyncLifetime
{
    private protected const string Secret = "whsec_test";

    private protected FakeStripe Stripe { get; private set; } = null!;

    private protected StripeOptions Options => App.Services.GetRequiredService<IOptions<StripeOptions>>().Value;

    public async ValueTask InitializeAsync()
    {
        Stripe = await FakeStripe.StartAsync();
        (Options.SecretKey, Options.WebhookSecret, Options.ApiBase) = ("sk_test_123", Secret, Stripe.Address);
    }

    public async ValueTask DisposeAsync()
    {
        (Options.SecretKey, Options.WebhookSecret, Options.ApiBase) = (null, null, null);
        await Stripe.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected async Task<FakeSession> Checkout(Guid invoice) => Stripe.Find(await StartCheckout(invoice));

    private protected async Task<(Guid Invoice, FakeSession Session)> PaidByCard(NewInvoice? order = null)
    {
        var invoice = await Drafted(order: order);
        var session = await Checkout(invoice);
        session.Pay();
        await Ring(Completed(session));
        await App.Settled();
        return (invoice, session);
    }

    protected Task<IReadOnlyList<PaymentLine>> PaymentsOf(Guid invoice) =>
        Admin.Get<IReadOnlyList<PaymentLine>>($"/api/billing/invoices/{invoice}/payments");

    private protected static string Event(string fixture, string type, FakeSession session, string? id = null) =>
        File.ReadAllText(Path.Combine(Fixtures(), $"{fixture}.json"))
            .Replace("{{event}}", id ?? $"evt_{Guid.NewGuid():N}", StringComparison.Ordinal)
            .Replace("{{type}}", type, StringComparison.Ordinal)
            .Replace("{{created}}", Now().ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{{session}}", session.Id, StringComparison.Ordinal)
            .Replace("{{tenant}}", session.Form["metadata[grouphub_tenant]"], StringComparison.Ordinal)
            .Replace("{{invoice}}", session.Form["metadata[grouphub_invoice]"], StringComparison.Ordinal)
            .Replace("{{checkout}}", session.Form["metadata[grouphub_checkout]"], StringComparison.Ordinal);

    private protected static string Completed(FakeSession session, string? id = null) =>
        Event("checkout.session", "checkout.session.completed", session, id);

    /// <summary>What Stripe does: signs the raw body and rings, at an address of its choice.</summary>
    private protected async Task<HttpResponseMessage> Ring(string body, string secret = Secret, long? at = null)
    {
        var time = at ?? Now();
        var code = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{time}.{body}"));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/billing/stripe/webhook");
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        request.Headers.Add("Stripe-Signature", $"t={time},v1={Convert.ToHexStringLower(code)}");
        return await App.Visitor(Globex).Http.SendAsync(request);
    }

    private protected static long Now() => DateTimeOffset.UtcNow.ToUnixTimeSeconds();

    private static string Fixtures([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "etc", "stripe", "fixtures"));
}
