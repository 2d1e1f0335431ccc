using System.Net;
using GroupHub.Billing.Domain;
using GroupHub.Billing.Tests.Features;
using GroupHub.TestKit;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Billing.Tests.Stripe;

public sealed class StripeWebhookTests(GroupHubApp app) : StripeTest(app)
{
    [Fact]
    public async Task R21_a_forged_event_is_refused_and_nothing_is_stored()
    {
        var session = await PaidSession();
        var before = await EventCount();

        (await Ring(Completed(session), secret: "whsec_wrong")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Visitor.PostTextAndFail("/api/billing/stripe/webhook", Completed(session))).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await Visitor.PostTextAndFail("/api/billing/stripe/webhook", "not even JSON")).Status.ShouldBe(HttpStatusCode.BadRequest);

        (await EventCount()).ShouldBe(before);
        (await Facts(InvoiceOf(session))).Status.ShouldBe(InvoiceStatus.Draft);
    }

    [Fact]
    public async Task Every_endpoint_signs_with_a_secret_of_its_own_and_so_does_one_whose_secret_is_being_exchanged()
    {
        var session = await PaidSession();
        Options.WebhookSecret = $"{Secret}, whsec_connected,whsec_next";

        foreach (var secret in (string[])[Secret, "whsec_connected", "whsec_next"])
        {
            (await Ring(Completed(session), secret)).StatusCode.ShouldBe(HttpStatusCode.OK, secret);
        }

        (await Ring(Completed(session), "whsec_gone")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Ring(Completed(session), Options.WebhookSecret)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task R21_an_old_signature_is_worth_nothing()
    {
        var session = await PaidSession();

        (await Ring(Completed(session), at: Now() - 301)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Ring(Completed(session), at: Now() - 200)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task R21_a_repeated_event_is_stored_once_and_answered_each_time()
    {
        var session = await PaidSession();
        var before = await EventCount();
        var message = Completed(session, $"evt_{Guid.NewGuid():N}");

        var replies = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Ring(message)));

        replies.ShouldAllBe(reply => reply.StatusCode == HttpStatusCode.OK);
        (await EventCount()).ShouldBe(before + 1);
    }

    [Fact]
    public async Task R22_different_events_about_one_payment_are_one_payment()
    {
        var order = Order();
        var invoice = await Drafted(order: order);
        var session = await Checkout(invoice);
        session.Pay();

        var another = Event("checkout.session", "checkout.session.async_payment_succeeded", session);
        await Task.WhenAll(Ring(Completed(session)), Ring(Completed(session)), Ring(another));

        var facts = await Facts(invoice);
        facts.Status.ShouldBe(InvoiceStatus.Paid);
        (await PaymentCount(invoice)).ShouldBe(1);
        App.Mails.To(order.PayerEmail).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task R23_an_older_event_that_comes_late_changes_nothing()
    {
        var session = await PaidSession();
        await Ring(Completed(session));
        var number = (await Facts(InvoiceOf(session))).Number;

        await Ring(Event("payment_intent", "payment_intent.payment_failed", session));
        await Ring(Event("checkout.session", "checkout.session.expired", session));

        var facts = await Facts(InvoiceOf(session));
        (facts.Status, facts.Number, facts.DeclineReason).ShouldBe((InvoiceStatus.Paid, number, null));
    }

    [Fact]
    public async Task An_event_is_not_believed_but_looked_up()
    {
        var invoice = await Drafted();
        var session = await Checkout(invoice);

        await Ring(Completed(session));

        (await Facts(invoice)).Status.ShouldBe(InvoiceStatus.Draft);
    }

    [Fact]
    public async Task Money_of_another_amount_is_put_aside_and_flagged()
    {
        var session = await PaidSession();
        session.AmountTotal = 1_00;

        await Ring(Completed(session));

        (await Facts(InvoiceOf(session))).Status.ShouldBe(InvoiceStatus.Draft);
        (await AttentionOf(InvoiceOf(session))).ShouldBe("amountDiffers");
        (await PaymentCount(InvoiceOf(session))).ShouldBe(1);
    }

    [Fact]
    public async Task Money_that_comes_twice_is_flagged_for_refund_with_one_number_and_one_receipt()
    {
        var order = Order();
        var invoice = await Drafted(order: order);
        var session = await Checkout(invoice);
        await Tell(Acme, billing => billing.RecordPaymentAsync(invoice, new ReceivedPayment("cash", new DateOnly(2026, 11, 20))));
        var number = (await Facts(invoice)).Number;

        session.Pay();
        await Ring(Completed(session));
        await Ring(Completed(session));

        (await Facts(invoice)).Number.ShouldBe(number);
        (await AttentionOf(invoice)).ShouldBe("overpaid");
        (await PaymentCount(invoice)).ShouldBe(2);
        App.Mails.To(order.PayerEmail).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Events_of_other_programs_on_the_account_are_answered_and_left_alone()
    {
        var session = await PaidSession();
        var before = await EventCount();

        (await Ring(Event("unrelated", "customer.created", session))).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await EventCount()).ShouldBe(before);
    }

    private async Task<FakeSession> PaidSession()
    {
        var session = await Checkout(await Drafted());
        session.Pay();
        return session;
    }

    private static Guid InvoiceOf(FakeSession session) => Guid.Parse(session.Form["metadata[grouphub_invoice]"]);

    private Task<int> EventCount() => Ask<IRepository<GatewayEvent, Guid>, int>(Acme, events => events.CountAsync());

    private Task<int> PaymentCount(Guid invoice) =>
        Ask<IRepository<Payment, Guid>, int>(Acme, payments => payments.CountAsync(payment => payment.InvoiceId == invoice));

    private async Task<string> AttentionOf(Guid invoice)
    {
        await App.Settled();
        var page = await Admin.Get<InvoicePage>("/api/billing/invoices?status=attention&maxResultCount=1000");
        return page.Items.Single(row => row.Id == invoice).Attention;
    }
}
