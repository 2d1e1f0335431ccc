using System.Net;
using GroupHub.Foundation;
using Stripe;
using Stripe.Checkout;
using Volo.Abp;
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

    public async Task<AccountState> ReadAccountAsync(string? account, CancellationToken cancellation)
    {
        var accounts = new AccountService(stripe.Client);
        try
        {
            var call = account is null
                ? accounts.GetSelfAsync(null, cancellation)
                : accounts.GetAsync(account, null, null, cancellation);
            return (await StripeConnection.AskAsync(call, cancellation)).ChargesEnabled
                ? AccountState.Ready
                : AccountState.NotReady;
        }
        catch (BusinessException failed)
        {
            // Not connected and not existing look alike; the rest is a line that is down.
            return StatusOf(failed) is HttpStatusCode.Forbidden or HttpStatusCode.NotFound
                ? AccountState.Unknown
                : AccountState.NoAnswer;
        }
    }

    /// <summary>What must not happen twice carries a key (R24).</summary>
    public async Task<OpenedCheckout> OpenCheckoutAsync(CheckoutOrder order, CancellationToken cancellation)
    {
        var account = await stripe.GetAccountAsync();
        var request = new RequestOptions { StripeAccount = account, IdempotencyKey = $"checkout-{order.CheckoutId:N}" };
        try
        {
            var session = await StripeConnection.AskAsync(
                Sessions.CreateAsync(StripeOrder.From(order), request, cancellation), cancellation);
            return new OpenedCheckout($"{new StripeReference(account, session.Id)}", session.Url);
        }
        catch (BusinessException refused) when (IsAboutAmount(refused))
        {
            // Trying again does not help: a few days of a cheap plan may be less than a card can pay.
            throw new BusinessException(BillingErrors.AmountNotTaken, innerException: refused.InnerException);
        }
    }

    public async Task<CheckoutReport> ReadCheckoutAsync(string reference, CancellationToken cancellation)
    {
        var (account, id) = StripeReference.Parse(reference);
        var wanted = new SessionGetOptions { Expand = ["payment_intent.latest_charge"] };
        var call = Sessions.GetAsync(id, wanted, new RequestOptions { StripeAccount = account }, cancellation);
        return StripeReport.Of(await StripeConnection.AskAsync(call, cancellation));
    }

    public async Task CloseCheckoutAsync(string reference, CancellationToken cancellation)
    {
        var (account, id) = StripeReference.Parse(reference);
        try
        {
            var call = Sessions.ExpireAsync(id, null, new RequestOptions { StripeAccount = account }, cancellation);
            await StripeConnection.AskAsync(call, cancellation);
        }
        catch (BusinessException refused) when (StatusOf(refused) == HttpStatusCode.BadRequest)
        {
            // Only an open session can be expired; how this one stands, whoever closes it asks next.
        }
    }

    public async Task RefundAsync(string reference, Money amount, string key, CancellationToken cancellation)
    {
        var (account, id) = StripeReference.Parse(reference);
        var to = new RequestOptions { StripeAccount = account };
        var session = await StripeConnection.AskAsync(Sessions.GetAsync(id, null, to, cancellation), cancellation);
        var back = StripeAmount.Of(amount);
        var wanted = new RefundCreateOptions { PaymentIntent = session.PaymentIntentId, Amount = back };
        var once = new RequestOptions { StripeAccount = account, IdempotencyKey = key };
        var refund = await StripeConnection.AskAsync(
            new RefundService(stripe.Client).CreateAsync(wanted, once, cancellation), cancellation);
        if (refund.Status is "failed" or "canceled") throw new BusinessException(BillingErrors.RefundRefused);
    }

    private static bool IsAboutAmount(BusinessException failed) => failed.InnerException is StripeException
    {
        StripeError.Code: "amount_too_small" or "amount_too_large",
    };

    private static HttpStatusCode? StatusOf(BusinessException failed) =>
        (failed.InnerException as StripeException)?.HttpStatusCode;
}
