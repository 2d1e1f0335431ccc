using System.Net;
using GroupHub.Billing.Features;
using GroupHub.Billing.Gateways.Demo;
using GroupHub.Foundation;
using GroupHub.TestKit;

namespace GroupHub.Billing.Tests.Features;

public sealed class ReceivedByHandTests(GroupHubApp app) : BillingTest(app)
{
    private static readonly ReceivePayment Transfer = new()
    {
        PaidOn = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-3),
        Amount = new Money(65_00, "EUR"),
        Reference = "Membership Ada Lovelace",
    };

    [Fact]
    public async Task P17_a_transfer_pays_the_invoice_closes_its_page_and_is_recorded_once()
    {
        var (order, transfer) = (Order(), Transfer with { RequestId = Guid.NewGuid() });
        var invoice = await Drafted(order: order);
        var page = await StartCheckout(invoice);

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Admin.Post(PaymentsOf(invoice), transfer)));
        await Admin.Post(PaymentsOf(invoice), transfer with { Reference = "Typed anew" });

        var facts = await Facts(invoice);
        (facts.Status, facts.PaidOn).ShouldBe((InvoiceStatus.Paid, transfer.PaidOn));
        (await Click(page, DemoAction.Pay)).ShouldBe(CancelUrl);
        App.Mails.To(order.PayerEmail).ShouldHaveSingleItem();
        (await Admin.Get<InvoicePage>($"/api/billing/invoices?filter={order.PayerEmail}")).Items.ShouldHaveSingleItem().Attention.ShouldBe("none");
    }

    [Fact]
    public async Task What_cannot_be_right_is_refused_with_the_reason()
    {
        var (invoice, transfer) = (await Drafted(), Transfer with { RequestId = Guid.NewGuid() });

        (await Code(invoice, transfer with { Amount = new Money(60_00, "EUR") })).ShouldBe(BillingErrors.AmountDiffers);
        (await Code(invoice, transfer with { PaidOn = transfer.PaidOn.AddDays(10) })).ShouldBe(BillingErrors.PaymentDay);
        (await Code(invoice, transfer with { PaidOn = transfer.PaidOn.AddYears(-2) })).ShouldBe(BillingErrors.PaymentDay);
        (await Admin.PostAndFail(PaymentsOf(invoice), new { })).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await Admin.PostAndFail(PaymentsOf(Guid.NewGuid()), transfer)).Status.ShouldBe(HttpStatusCode.NotFound);
        await Admin.Post(PaymentsOf(invoice), transfer);
        (await Code(invoice, transfer with { RequestId = Guid.NewGuid() })).ShouldBe(BillingErrors.AlreadyPaid);
    }

    [Fact]
    public async Task Only_whoever_may_records_it_and_only_in_their_association()
    {
        var (invoice, transfer) = (await Drafted(), Transfer with { RequestId = Guid.NewGuid() });

        (await Visitor.PostAndFail(PaymentsOf(invoice), transfer)).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await App.As(Globex.Admin).PostAndFail(PaymentsOf(invoice), transfer)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await Facts(invoice)).Status.ShouldBe(InvoiceStatus.Draft);
    }

    private async Task<string?> Code(Guid invoice, ReceivePayment payment) => (await Admin.PostAndFail(PaymentsOf(invoice), payment)).Error.Code;

    private static string PaymentsOf(Guid invoice) => $"/api/billing/invoices/{invoice}/payments";
}
