using System.Net;
using GroupHub.Billing.Domain;
using GroupHub.TestKit;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Billing.Tests.Stripe;

/// <summary>A payer is back from Stripe's page before Stripe's event has come.</summary>
public sealed class StripeReturnTests(GroupHubApp app) : StripeTest(app)
{
    [Fact]
    public async Task Whoever_has_paid_is_told_so_when_they_come_back_and_the_event_changes_nothing_any_more()
    {
        var order = Order();
        var invoice = await Drafted(order: order);
        var session = await Checkout(invoice);
        session.Pay();

        (await ComeBack(session)).ShouldBe("/join/done");

        (await Facts(invoice)).Status.ShouldBe(InvoiceStatus.Paid);
        await Ring(Completed(session));
        await ComeBack(session);
        await App.Settled();
        (await PaymentCount(invoice)).ShouldBe(1);
        App.Mails.To(order.PayerEmail).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Coming_back_and_the_event_at_the_same_moment_are_one_payment()
    {
        var invoice = await Drafted();
        var session = await Checkout(invoice);
        session.Pay();

        await Task.WhenAll(ComeBack(session), Ring(Completed(session)), ComeBack(session), Ring(Completed(session)));

        (await Facts(invoice)).Status.ShouldBe(InvoiceStatus.Paid);
        (await PaymentCount(invoice)).ShouldBe(1);
    }

    [Fact]
    public async Task Coming_back_is_not_believed()
    {
        var invoice = await Drafted();

        (await ComeBack(await Checkout(invoice))).ShouldBe("/join/done");

        (await Facts(invoice)).Status.ShouldBe(InvoiceStatus.Draft);
        (await PaymentCount(invoice)).ShouldBe(0);
    }

    [Fact]
    public async Task While_Stripe_does_not_answer_the_payer_goes_on_and_the_event_says_it_later()
    {
        var invoice = await Drafted();
        var session = await Checkout(invoice);
        session.Pay();
        Stripe.IsDown = true;

        (await ComeBack(session)).ShouldBe("/join/done");

        (await Facts(invoice)).Status.ShouldBe(InvoiceStatus.Draft);
        Stripe.IsDown = false;
        await Ring(Completed(session));
        (await Facts(invoice)).Status.ShouldBe(InvoiceStatus.Paid);
    }

    [Fact]
    public async Task Another_association_cannot_ask_about_it()
    {
        var invoice = await Drafted();
        var session = await Checkout(invoice);
        session.Pay();

        await ComeBack(session, Globex);

        (await Facts(invoice)).Status.ShouldBe(InvoiceStatus.Draft);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    [InlineData("")]
    public async Task The_way_leads_nowhere_else(string to)
    {
        using var response = await Visitor.Http.GetAsync($"/api/billing/stripe/return/{Guid.NewGuid()}?to={Uri.EscapeDataString(to)}");

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        response.Headers.Location!.OriginalString.ShouldBe("/");
    }

    /// <returns>Where the way leads from there.</returns>
    private async Task<string> ComeBack(FakeSession session, Association? at = null)
    {
        using var response = await App.Visitor(at ?? Acme).Http.GetAsync(PathOf(session.Form["success_url"]));
        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return response.Headers.Location!.OriginalString;
    }

    private Task<int> PaymentCount(Guid invoice) =>
        Ask<IRepository<Payment, Guid>, int>(Acme, payments => payments.CountAsync(payment => payment.InvoiceId == invoice));
}
