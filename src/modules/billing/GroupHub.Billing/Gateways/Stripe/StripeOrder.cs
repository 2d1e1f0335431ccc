using Stripe.Checkout;

namespace GroupHub.Billing.Gateways.Stripe;

/// <summary>
/// Our order in Stripe's words. Its metadata is how an event finds its way back to association and checkout.
/// </summary>
internal static class StripeOrder
{
    public const string Tenant = "grouphub_tenant", Invoice = "grouphub_invoice", Checkout = "grouphub_checkout";

    private const int MaxNameLength = 250;

    public static SessionCreateOptions From(CheckoutOrder order)
    {
        var metadata = new Dictionary<string, string>
        {
            [Tenant] = $"{order.TenantId}",
            [Invoice] = $"{order.InvoiceId}",
            [Checkout] = $"{order.CheckoutId}",
        };
        return new SessionCreateOptions
        {
            Mode = "payment",
            ClientReferenceId = $"{order.CheckoutId}",
            CustomerEmail = order.PayerEmail,
            Locale = order.Culture,
            LineItems = [.. LinesOf(order).Select(line => LineItem(line.Text, line.Reason, line.Amount))],
            Metadata = metadata,
            PaymentIntentData = new SessionPaymentIntentDataOptions { Metadata = metadata },
            SuccessUrl = StripeReturn.AddressOf(order),
            CancelUrl = order.CancelUrl,
            ExpiresAt = order.ExpiresAt,
        };
    }

    /// <summary>Stripe takes no negative line: an order with a discount is one line with its total.</summary>
    private static IReadOnlyList<CheckoutLine> LinesOf(CheckoutOrder order) =>
        order.Lines.All(line => line.Amount.Minor >= 0)
            ? order.Lines
            : [new CheckoutLine(order.Lines[0].Text, null, order.Amount)];

    private static SessionLineItemOptions LineItem(string text, string? reason, Foundation.Money amount) => new()
    {
        Quantity = 1,
        PriceData = new SessionLineItemPriceDataOptions
        {
            Currency = amount.Currency,
            UnitAmount = StripeAmount.Of(amount),
            ProductData = new SessionLineItemPriceDataProductDataOptions
            {
                Name = text.Truncate(MaxNameLength),
                Description = reason,
            },
        },
    };
}
