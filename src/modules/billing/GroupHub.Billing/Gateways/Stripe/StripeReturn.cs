namespace GroupHub.Billing.Gateways.Stripe;

/// <summary>
/// The way back from Stripe's page leads past us, so that Stripe can be asked before the payer looks. The address says
/// which checkout to ask about and which page comes next; that anything was paid, only Stripe can say.
/// </summary>
internal static class StripeReturn
{
    public const string Route = "api/billing/stripe/return";

    public static string AddressOf(CheckoutOrder order)
    {
        var next = new Uri(order.ReturnUrl);
        var authority = next.GetLeftPart(UriPartial.Authority);
        return $"{authority}/{Route}/{order.CheckoutId}?to={Uri.EscapeDataString(next.PathAndQuery)}";
    }
}
