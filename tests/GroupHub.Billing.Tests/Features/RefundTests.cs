using System.Net;
using System.Net.Http.Json;
using GroupHub.Billing.Features;
using GroupHub.Billing.Tests.Receipts;
using GroupHub.Foundation;
using GroupHub.TestKit;

namespace GroupHub.Billing.Tests.Features;

public sealed class RefundTests(GroupHubApp app) : BillingTest(app)
{
    private static readonly Money Total = new(65_00, "EUR");

    [Fact]
    public async Task What_came_in_twice_goes_back_once_however_often_it_is_pressed()
    {
        var order = Order();
        var invoice = await Paid(order: order);
        var payment = (await PaymentsOf(invoice)).ShouldHaveSingleItem();
        var refund = new RefundPayment { RequestId = Guid.NewGuid(), Amount = new Money(20_00, "EUR"), Reason = "Moved away" };

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Admin.Post(RefundsOf(payment), refund)));
        await App.Settled();

        var back = (await PaymentsOf(invoice)).Single().Refunds.ShouldHaveSingleItem();
        (back.Amount, back.Reason).ShouldBe((refund.Amount, "Moved away"));
        var row = await RowOf(order);
        (row.Refunded, row.MayRefund, row.MayReceive).ShouldBe((refund.Amount, true, false));
        var letter = App.Mails.To(order.PayerEmail).Where(mail => mail.Subject!.Contains("given back", StringComparison.Ordinal)).ShouldHaveSingleItem();
        letter.Subject!.ShouldContain("20.00");
        letter.HtmlBody!.ShouldContain("Moved away");
    }

    [Fact]
    public async Task No_more_goes_back_than_came_in()
    {
        var order = Order();
        var payment = (await PaymentsOf(await Paid(order: order))).Single();
        await Admin.Post(RefundsOf(payment), Refund(40_00));

        var refused = await Admin.PostAndFail(RefundsOf(payment), Refund(30_00));
        await Admin.Post(RefundsOf(payment), Refund(25_00));

        refused.Error.Code.ShouldBe(BillingErrors.RefundTooHigh);
        refused.Error.Message!.ShouldContain("25.00");
        (await Admin.PostAndFail(RefundsOf(payment), Refund(1))).Error.Code.ShouldBe(BillingErrors.RefundTooHigh);
        (await RowOf(order)).ShouldSatisfyAllConditions(row => row.Refunded.ShouldBe(Total), row => row.MayRefund.ShouldBeFalse());
    }

    [Fact]
    public async Task Two_at_once_do_not_give_back_more_than_came_in()
    {
        var order = Order();
        var payment = (await PaymentsOf(await Paid(order: order))).Single();

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Admin.Http.PostAsJsonAsync(RefundsOf(payment), Refund(40_00), Caller.Json)));

        answers.Count(answer => answer.IsSuccessStatusCode).ShouldBe(1);
        (await RowOf(order)).Refunded.ShouldBe(new Money(40_00, "EUR"));
    }

    [Fact]
    public async Task Money_that_was_set_aside_needs_nobody_any_more_once_it_is_back()
    {
        var order = Order();
        var invoice = await Paid(order: order);
        await App.Settled();
        await Tell(Acme, billing => billing.SetAsideAsync(invoice));
        var payment = (await PaymentsOf(invoice)).Single();

        await Admin.Post(RefundsOf(payment), Refund(5_00));
        (await RowOf(order)).Attention.ShouldBe("overpaid");
        await Admin.Post(RefundsOf(payment), Refund(60_00));

        (await RowOf(order)).Attention.ShouldBe("none");
    }

    [Fact]
    public async Task The_receipt_says_what_went_back()
    {
        var invoice = await Paid();
        await Admin.Post(RefundsOf((await PaymentsOf(invoice)).Single()), Refund(20_00));

        var receipt = await Admin.Http.GetByteArrayAsync($"/api/billing/invoices/{invoice}/receipt");

        PdfText.Read(receipt).ShouldContain("Given back on");
    }

    [Fact]
    public async Task What_makes_no_sense_is_refused()
    {
        var payment = (await PaymentsOf(await Paid())).Single();

        (await Admin.PostAndFail(RefundsOf(payment), Refund(0))).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await Admin.PostAndFail(RefundsOf(payment), Refund(-5))).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await Admin.PostAndFail(RefundsOf(payment), new { })).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await Admin.PostAndFail(RefundsOf(payment), Refund(5) with { Amount = new Money(5, "USD") })).Error.Code.ShouldBe(BillingErrors.CurrenciesDiffer);
        (await Admin.PostAndFail($"/api/billing/payments/{Guid.NewGuid()}/refunds", Refund(5))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Only_whoever_may_gives_back_and_only_in_their_association()
    {
        var invoice = await Paid();
        var payment = (await PaymentsOf(invoice)).Single();

        (await Visitor.PostAndFail(RefundsOf(payment), Refund(5))).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await App.As(Globex.Admin).PostAndFail(RefundsOf(payment), Refund(5))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await App.As(Globex.Admin).GetAndFail($"/api/billing/invoices/{invoice}/payments")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await PaymentsOf(invoice)).Single().Refunds.ShouldBeEmpty();
    }

    private static RefundPayment Refund(long cents) =>
        new() { RequestId = Guid.NewGuid(), Amount = new Money(cents, "EUR"), Reason = "Paid twice" };

    private async Task<IReadOnlyList<PaymentLine>> PaymentsOf(Guid invoice)
    {
        await App.Settled();
        return await Admin.Get<IReadOnlyList<PaymentLine>>($"/api/billing/invoices/{invoice}/payments");
    }

    private async Task<Row> RowOf(NewInvoice order) =>
        (await Admin.Get<Rows>($"/api/billing/invoices?filter={order.PayerEmail}")).Items.ShouldHaveSingleItem();

    private sealed record Rows(IReadOnlyList<Row> Items);

    private sealed record Row(Money? Refunded, bool MayRefund, bool MayReceive, string Attention);
}
