using Stripe;
using Stripe.Checkout;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Billing.Gateways.Stripe;

/// <summary>Stripe's hosted Checkout: card details never reach us.</summary>
[ExposeServices(typeof(IPaymentGateway))]
internal sealed class StripeGateway(StripeConnection stripe) : IPaymentGateway, ITransientDependency
{
    public const string Id = "stripe";

    private SessionService Sessions => new(stripe.Client);

    public string Name => Id;

    public bool IsConfigured => stripe.IsConfigured;

    public async Task<OpenedCheckout> OpenCheckoutAsync(CheckoutOrder order, CancellationToken cancellation)
    {
        var request = await stripe.RequestAsync($"checkout-{order.CheckoutId:N}");
        var session = await StripeConnection.AskAsync(Sessions.CreateAsync(StripeOrder.From(order), request, cancellation));
        return new OpenedCheckout(session.Id, session.Url);
    }

    public async Task<CheckoutReport> ReadCheckoutAsync(string reference, CancellationToken cancellation)
    {
        var request = await stripe.RequestAsync();
        var wanted = new SessionGetOptions { Expand = ["payment_intent.latest_charge"] };
        return StripeReport.Of(await StripeConnection.AskAsync(Sessions.GetAsync(reference, wanted, request, cancellation)));
    }

    public async Task CloseCheckoutAsync(string reference, CancellationToken cancellation)
    {
        var request = await stripe.RequestAsync();
        try
        {
            await Sessions.ExpireAsync(reference, null, request, cancellation);
        }
        catch (StripeException ended) when (ended.StripeError?.Type == "invalid_request_error")
        {
            // Only an open session can be expired. One that was paid a moment ago is told by its event.
        }
    }
}
