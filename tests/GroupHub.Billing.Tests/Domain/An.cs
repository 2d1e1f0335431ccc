using GroupHub.Billing.Domain;
using GroupHub.Billing.Gateways;
using GroupHub.Foundation;

namespace GroupHub.Billing.Tests.Domain;

/// <summary>What the tests of the domain begin with.</summary>
internal static class An
{
    public static readonly DateOnly Today = new(2026, 11, 23);

    public static readonly DateTime Noon = new(2026, 11, 23, 12, 0, 0, DateTimeKind.Utc);

    public static NewInvoice Order(params long[] cents) => new()
    {
        RequestKey = $"{Guid.NewGuid()}",
        Purpose = "Test",
        PurposeId = Guid.NewGuid(),
        PayerName = "Ada Lovelace",
        PayerEmail = "ada@people.example",
        Culture = "en",
        Lines = [.. cents.Select(amount => new NewInvoiceLine("dues", "Member", null, Euro(amount)))],
        DueOn = Today,
    };

    public static Invoice Draft(params long[] cents) =>
        Invoice.Draft(Guid.NewGuid(), Order(cents.Length == 0 ? [65_00] : cents));

    public static Invoice PaidInvoice()
    {
        var invoice = Draft();
        invoice.Settle("2026-00001", Today);
        invoice.ClearDistributedEvents();
        return invoice;
    }

    public static CheckoutSession OpenCheckout(Invoice invoice) => CheckoutSession.Open(CheckoutOrder(invoice), "demo", new("ref", "/pay"));

    public static CheckoutOrder CheckoutOrder(Invoice invoice) => new()
    {
        CheckoutId = Guid.NewGuid(),
        InvoiceId = invoice.Id,
        TenantId = Guid.NewGuid(),
        PayerEmail = "ada@people.example",
        Culture = "en",
        Amount = invoice.Total,
        Lines = [.. invoice.Lines.Select(line => new CheckoutLine(line.Text, line.Reason, line.Amount))],
        ReturnUrl = "http://acme.localhost/back",
        CancelUrl = "http://acme.localhost/cancelled",
        ExpiresAt = Noon.AddHours(23),
    };

    public static Money Euro(long cents) => new(cents, "EUR");

    public static IEnumerable<object> Told(this Invoice invoice) => invoice.GetDistributedEvents().Select(record => record.EventData);
}
