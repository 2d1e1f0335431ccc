using Microsoft.AspNetCore.Http;

namespace GroupHub.Billing.Tests.Stripe;

/// <summary>A Checkout session on Stripe's side, and what its payer does.</summary>
internal sealed class FakeSession
{
    public string Id { get; } = $"cs_test_{Guid.NewGuid():N}";
    public required IReadOnlyDictionary<string, string> Form { get; init; }
    public required string? Account { get; init; }
    public required string ApiVersion { get; init; }
    public string Status { get; set; } = "open";
    public string PaymentStatus { get; set; } = "unpaid";
    public string IntentStatus { get; set; } = "requires_payment_method";
    public string? Refusal { get; set; }
    public long AmountTotal { get; set; }

    public string Url => $"https://checkout.stripe.test/{Id}";

    public static FakeSession From(IFormCollection form, IHeaderDictionary headers) => new()
    {
        Form = form.ToDictionary(pair => pair.Key, pair => pair.Value.ToString()),
        Account = headers["Stripe-Account"],
        ApiVersion = headers["Stripe-Version"].ToString(),
        AmountTotal = form.Where(pair => pair.Key.EndsWith("[unit_amount]", StringComparison.Ordinal)).Sum(pair => long.Parse(pair.Value!)),
    };

    public void Pay() => (Status, PaymentStatus, IntentStatus, Refusal) = ("complete", "paid", "succeeded", null);

    public void PaySlowly() => (Status, IntentStatus) = ("complete", "processing");

    public void Bounce() => (IntentStatus, Refusal) = ("requires_payment_method", "Your bank returned the payment.");

    public object ToJson() => new
    {
        id = Id,
        @object = "checkout.session",
        url = Url,
        status = Status,
        payment_status = PaymentStatus,
        amount_total = AmountTotal,
        currency = Form["line_items[0][price_data][currency]"].ToLowerInvariant(),
        created = 1795000000,
        payment_intent = new
        {
            id = $"pi_{Id}",
            @object = "payment_intent",
            status = IntentStatus,
            last_payment_error = Refusal is null ? null : new { charge = $"ch_{Id}", code = "card_declined", message = Refusal },
            latest_charge = new { id = $"ch_{Id}", @object = "charge", created = 1795000100 },
        },
    };
}
