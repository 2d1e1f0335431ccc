using System.Net;
using GroupHub.Foundation;
using GroupHub.TestKit;
using Volo.Abp;

namespace GroupHub.Billing.Tests.Stripe;

public sealed class StripeCheckoutTests(GroupHubApp app) : StripeTest(app)
{
    [Fact]
    public async Task The_hosted_page_is_told_what_is_paid_for_whom_and_where_to_go_back()
    {
        var order = Order();
        var invoice = await Drafted(order: order);

        var session = await Checkout(invoice);

        session.Form["mode"].ShouldBe("payment");
        session.Form["customer_email"].ShouldBe(order.PayerEmail);
        session.Form["success_url"].ShouldBe($"http://acme.localhost/api/billing/stripe/return/{session.Form["metadata[grouphub_checkout]"]}?to=%2Fjoin%2Fdone");
        session.Form["cancel_url"].ShouldBe(CancelUrl);
        session.Form["line_items[0][price_data][unit_amount]"].ShouldBe("4000");
        session.Form["line_items[0][price_data][product_data][description]"].ShouldBe("2 of 12 months: 240.00 × 2 ÷ 12");
        session.Form["metadata[grouphub_tenant]"].ShouldBe($"{Acme.Id}");
        session.Form["payment_intent_data[metadata][grouphub_invoice]"].ShouldBe($"{invoice}");
        session.ApiVersion.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task R24_the_page_is_opened_once()
    {
        var invoice = await Drafted();

        var (first, second) = (await Checkout(invoice), await Checkout(invoice));

        second.Id.ShouldBe(first.Id);
        Stripe.Sessions.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_discount_makes_it_one_line_because_Stripe_takes_no_negative_one()
    {
        NewInvoiceLine dues = new("dues", "Member", null, new Money(40_00, "EUR"));
        NewInvoiceLine discount = new("discount", "Early bird", null, new Money(-5_00, "EUR"));

        var session = await Checkout(await Drafted(order: Order() with { Lines = [dues, discount] }));

        session.AmountTotal.ShouldBe(35_00);
    }

    [Fact]
    public async Task The_invoice_is_paid_when_Stripe_rings_and_says_so_when_asked()
    {
        var invoice = await Drafted();
        var session = await Checkout(invoice);
        session.Pay();

        (await Ring(Completed(session))).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await Facts(invoice)).Status.ShouldBe(InvoiceStatus.Paid);
    }

    [Fact]
    public async Task A_declined_card_is_told_in_Stripes_words()
    {
        var invoice = await Drafted();
        var session = await Checkout(invoice);
        session.Refusal = "Your card was declined.";

        await Ring(Event("payment_intent", "payment_intent.payment_failed", session));

        (await Facts(invoice)).DeclineReason.ShouldBe("Your card was declined.");
    }

    [Fact]
    public async Task A_payment_that_takes_days_is_under_way_and_may_still_bounce()
    {
        var invoice = await Drafted();
        var session = await Checkout(invoice);
        session.PaySlowly();
        await Ring(Completed(session));
        (await Facts(invoice)).Payment.ShouldBe(PaymentState.Processing);

        session.Bounce();
        await Ring(Event("checkout.session", "checkout.session.async_payment_failed", session));

        (await Facts(invoice)).DeclineReason.ShouldBe("Your bank returned the payment.");
        (await Checkout(invoice)).Id.ShouldNotBe(session.Id);
    }

    [Fact]
    public async Task R63_a_payer_is_not_forgotten_while_their_money_is_on_its_way()
    {
        var email = NewEmail();
        var invoice = await Drafted(order: Order(email));
        var session = await Checkout(invoice);
        session.PaySlowly();
        await Ring(Completed(session));
        (await Facts(invoice)).Payment.ShouldBe(PaymentState.Processing);
        (await Ask<IBilling, bool>(Acme, billing => billing.ForgetPayerAsync(null, email))).ShouldBeFalse();

        session.Bounce();
        await Ring(Event("checkout.session", "checkout.session.async_payment_failed", session));
        (await Facts(invoice)).Payment.ShouldBe(PaymentState.Declined);

        (await Ask<IBilling, bool>(Acme, billing => billing.ForgetPayerAsync(null, email))).ShouldBeTrue();
    }

    [Fact]
    public async Task A_page_that_ran_out_is_replaced()
    {
        var invoice = await Drafted();
        var session = await Checkout(invoice);
        session.Status = "expired";

        await Ring(Event("checkout.session", "checkout.session.expired", session));

        (await Facts(invoice)).Payment.ShouldBe(PaymentState.None);
        (await Checkout(invoice)).Id.ShouldNotBe(session.Id);
    }

    [Fact]
    public async Task A_withdrawn_invoice_takes_its_page_away()
    {
        var invoice = await Drafted();
        var session = await Checkout(invoice);

        (await Void(invoice)).ShouldBeTrue();

        session.Status.ShouldBe("expired");
    }

    [Theory]
    [InlineData("amount_too_small"), InlineData("amount_too_large")]
    public async Task Where_no_card_can_pay_the_amount_the_payer_is_sent_to_the_office_and_may_pay_there(string code)
    {
        var invoice = await Drafted();
        Stripe.RefusesBecause = code;

        var refusal = await Should.ThrowAsync<BusinessException>(() => StartCheckout(invoice));

        refusal.Code.ShouldBe(BillingErrors.AmountNotTaken);
        await Tell(Acme, billing => billing.RecordPaymentAsync(invoice, new ReceivedPayment("In cash", new DateOnly(2026, 11, 20))));
        (await Facts(invoice)).Status.ShouldBe(InvoiceStatus.Paid);
    }

    [Fact]
    public async Task When_Stripe_is_down_the_payer_is_told_to_try_again()
    {
        var invoice = await Drafted();
        Stripe.IsDown = true;

        var refusal = await Should.ThrowAsync<BusinessException>(() => StartCheckout(invoice));

        refusal.Code.ShouldBe(BillingErrors.GatewayUnavailable);
    }

    [Fact]
    public async Task When_the_line_to_Stripe_breaks_the_payer_is_told_to_try_again()
    {
        var invoice = await Drafted();
        Stripe.IsCutOff = true;

        var refusal = await Should.ThrowAsync<BusinessException>(() => StartCheckout(invoice));

        refusal.Code.ShouldBe(BillingErrors.GatewayUnavailable);
    }

    [Fact]
    public async Task One_payment_page_that_cannot_be_asked_about_does_not_keep_the_others_waiting()
    {
        var (lost, paid) = (await Drafted(), await Drafted());
        var session = await Checkout(lost);
        (await Checkout(paid)).Pay();
        await RunOut(lost);
        await RunOut(paid, LongAgo.AddDays(1));
        Stripe.CutOffAt = session.Id;

        await Round<ForgottenCheckoutsRound>(Acme, (round, cancellation) => round.GoAsync(cancellation));

        (await Facts(lost)).Status.ShouldBe(InvoiceStatus.Draft);
        (await Facts(paid)).Status.ShouldBe(InvoiceStatus.Paid);
    }

    [Fact]
    public async Task A_page_that_cannot_be_closed_now_keeps_its_invoice()
    {
        var invoice = await Drafted();
        var session = await Checkout(invoice);

        Stripe.IsDown = true;
        var down = await Should.ThrowAsync<BusinessException>(() => Void(invoice));
        (Stripe.IsDown, Stripe.IsCutOff) = (false, true);
        var cutOff = await Should.ThrowAsync<BusinessException>(() => Void(invoice));
        Stripe.IsCutOff = false;

        (down.Code, cutOff.Code).ShouldBe((BillingErrors.GatewayUnavailable, BillingErrors.GatewayUnavailable));
        (await Facts(invoice)).Status.ShouldBe(InvoiceStatus.Draft);
        session.Status.ShouldBe("open");
    }

    [Fact]
    public async Task R23_an_invoice_that_was_paid_a_moment_ago_is_not_withdrawn()
    {
        var invoice = await Drafted();
        (await Checkout(invoice)).Pay();

        (await Void(invoice)).ShouldBeFalse();

        (await Facts(invoice)).Status.ShouldBe(InvoiceStatus.Paid);
    }

    [Fact]
    public async Task R23_an_invoice_whose_payment_is_on_its_way_is_not_withdrawn()
    {
        var invoice = await Drafted();
        (await Checkout(invoice)).PaySlowly();

        (await Void(invoice)).ShouldBeFalse();

        (await Facts(invoice)).Payment.ShouldBe(PaymentState.Processing);
    }

    [Fact]
    public async Task The_demo_page_is_not_there()
    {
        (await Visitor.Get($"/demo-checkout/{Guid.NewGuid()}")).ShouldBe(HttpStatusCode.NotFound);
        (await Visitor.Get("/demo-checkout/look.css")).ShouldBe(HttpStatusCode.NotFound);
    }

    private Task<bool> Void(Guid invoice) => Ask<IBilling, bool>(Acme, billing => billing.VoidAsync(invoice));
}
