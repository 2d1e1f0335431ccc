using Stripe;
using Stripe.Checkout;

namespace GroupHub.Billing.Gateways.Stripe;

/// <summary>What a Checkout session says, in our words.</summary>
internal static class StripeReport
{
    public static CheckoutReport Of(Session session) => session switch
    {
        { PaymentStatus: "paid" } => new CheckoutReport(CheckoutState.Paid, ChargeOf(session)),
        { Status: "expired" } => new CheckoutReport(CheckoutState.Closed, Refusal: RefusalOf(session.PaymentIntent)),
        { Status: "complete", PaymentIntent.Status: "processing" } => new CheckoutReport(CheckoutState.Processing),
        { Status: "complete" } => new CheckoutReport(CheckoutState.Closed, Refusal: RefusalOf(session.PaymentIntent)),
        _ => new CheckoutReport(CheckoutState.Open, Refusal: RefusalOf(session.PaymentIntent)),
    };

    private static Charge ChargeOf(Session session) => new(
        session.PaymentIntentId,
        StripeAmount.Read(session.AmountTotal ?? 0, session.Currency),
        session.PaymentIntent?.LatestCharge?.Created ?? session.Created);

    private static Refusal? RefusalOf(PaymentIntent? intent) => intent?.LastPaymentError is { } error
        ? new Refusal(
            error.Charge ?? intent.LatestChargeId ?? error.Code ?? intent.Id, error.Message ?? error.Code ?? "")
        : null;
}
