using System.Net;
using GroupHub.Billing.Gateways.Demo;
using GroupHub.TestKit;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Billing.Tests.Features;

public sealed class DemoCheckoutJourneyTests(GroupHubApp app) : BillingTest(app)
{
    [Fact]
    public async Task Paying_settles_the_invoice_and_sends_the_receipt()
    {
        var order = Order();
        var invoice = await Drafted(order: order);

        var leadsTo = await Click(await StartCheckout(invoice), DemoAction.Pay);

        leadsTo.ShouldBe(ReturnUrl);
        var facts = await Facts(invoice);
        facts.Status.ShouldBe(InvoiceStatus.Paid);
        facts.Number!.ShouldMatch(@"^20\d\d-\d{5}$");
        App.Mails.To(order.PayerEmail).ShouldHaveSingleItem().Subject!.ShouldContain(facts.Number!);
    }

    [Fact]
    public async Task The_page_says_what_is_paid_and_why()
    {
        var checkout = await StartCheckout(await Drafted());

        var page = TextOf(await Visitor.Http.GetStringAsync(PathOf(checkout)));

        page.ShouldContain("Member, joining 23 November");
        page.ShouldContain("2 of 12 months: 240.00 × 2 ÷ 12");
        page.ShouldContain("Tax 19 %, included € 10.38");
        page.ShouldContain("Total € 65.00");
    }

    [Fact]
    public async Task The_page_speaks_the_language_of_the_invoice_and_needs_no_inline_style_or_script()
    {
        var checkout = await StartCheckout(await Drafted(order: Order() with { Culture = "de" }));

        var html = await Visitor.Http.GetStringAsync(PathOf(checkout));

        TextOf(html).ShouldContain("Summe 65,00 €");
        html.ShouldNotContain("style=");
        html.ShouldNotContain("<script");
        (await Visitor.Http.GetStringAsync("/demo-checkout/look.css")).ShouldContain("--accent: #");
    }

    [Fact]
    public async Task A_declined_card_is_said_and_may_be_followed_by_a_good_one()
    {
        var invoice = await Drafted();
        var checkout = await StartCheckout(invoice);

        var leadsTo = await Click(checkout, DemoAction.Decline);

        leadsTo.ShouldBe(PathOf(checkout));
        (await Facts(invoice)).ShouldSatisfyAllConditions(
            facts => facts.Payment.ShouldBe(PaymentState.Declined),
            facts => facts.DeclineReason.ShouldBe("The card was declined. Nothing was charged."));
        TextOf(await Visitor.Http.GetStringAsync(leadsTo)).ShouldContain("The card was declined");
        await Click(checkout, DemoAction.Pay);
        (await Facts(invoice)).Status.ShouldBe(InvoiceStatus.Paid);
    }

    [Fact]
    public async Task The_bank_asks_and_the_payer_confirms()
    {
        var invoice = await Drafted();
        var checkout = await StartCheckout(invoice);

        await Click(checkout, DemoAction.Authenticate);

        TextOf(await Visitor.Http.GetStringAsync(PathOf(checkout))).ShouldContain("Your bank asks");
        (await Facts(invoice)).Status.ShouldBe(InvoiceStatus.Draft);
        (await Click(checkout, DemoAction.Confirm)).ShouldBe(ReturnUrl);
        (await Facts(invoice)).Status.ShouldBe(InvoiceStatus.Paid);
    }

    [Fact]
    public async Task The_bank_asks_and_the_payer_denies()
    {
        var invoice = await Drafted();
        var checkout = await StartCheckout(invoice);

        await Click(checkout, DemoAction.Authenticate);
        await Click(checkout, DemoAction.Deny);

        (await Facts(invoice)).DeclineReason.ShouldBe("The payment was not confirmed with the bank. Nothing was charged.");
    }

    [Fact]
    public async Task Who_leaves_can_come_back_to_a_new_page()
    {
        var invoice = await Drafted();
        var first = await StartCheckout(invoice);

        (await Click(first, DemoAction.Abandon)).ShouldBe(CancelUrl);
        (await Facts(invoice)).Payment.ShouldBe(PaymentState.None);
        var second = await StartCheckout(invoice);

        second.ShouldNotBe(first);
        await Click(second, DemoAction.Pay);
        (await Facts(invoice)).Status.ShouldBe(InvoiceStatus.Paid);
    }

    [Fact]
    public async Task Who_comes_back_before_the_gateways_event_does_gets_a_page_that_can_be_paid()
    {
        var invoice = await Drafted();
        var left = await StartCheckout(invoice);
        await OnTheGatewayOnly(left, checkout => checkout.Close());

        var next = await StartCheckout(invoice);

        next.ShouldNotBe(left);
        await Click(next, DemoAction.Pay);
        (await Facts(invoice)).Status.ShouldBe(InvoiceStatus.Paid);
    }

    [Fact]
    public async Task Who_has_paid_before_the_gateways_event_is_heard_gets_no_second_page()
    {
        var invoice = await Drafted();
        var paid = await StartCheckout(invoice);
        await OnTheGatewayOnly(paid, checkout => checkout.Take(DemoAction.Pay, DateTime.UtcNow));

        (await StartCheckout(invoice)).ShouldBe(paid);
    }

    [Fact]
    public async Task An_open_page_is_used_again()
    {
        var invoice = await Drafted();

        (await StartCheckout(invoice)).ShouldBe(await StartCheckout(invoice));
    }

    [Fact]
    public async Task Two_tabs_that_start_at_once_get_one_page()
    {
        var invoice = await Drafted();

        var pages = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => StartCheckout(invoice)));

        pages.Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Clicking_pay_many_times_at_once_pays_once()
    {
        var order = Order();
        var invoice = await Drafted(order: order);
        var checkout = await StartCheckout(invoice);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Click(checkout, DemoAction.Pay)));

        (await Facts(invoice)).Status.ShouldBe(InvoiceStatus.Paid);
        App.Mails.To(order.PayerEmail).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task The_page_of_a_paid_checkout_leads_back()
    {
        var checkout = await StartCheckout(await Drafted());
        await Click(checkout, DemoAction.Pay);

        using var response = await Visitor.Http.GetAsync(PathOf(checkout));

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        response.Headers.Location!.OriginalString.ShouldBe(ReturnUrl);
    }

    [Fact]
    public async Task Another_association_does_not_know_the_page()
    {
        var checkout = await StartCheckout(await Drafted());

        (await App.Visitor(Globex).Get(PathOf(checkout))).ShouldBe(HttpStatusCode.NotFound);
    }

    /// <summary>What happens at the gateway and is not told yet.</summary>
    private async Task OnTheGatewayOnly(string checkoutUrl, Action<DemoCheckout> happens)
    {
        var id = Guid.Parse(PathOf(checkoutUrl).Split('/')[^1]);
        await Ask<IRepository<DemoCheckout, Guid>, bool>(Acme, async checkouts =>
        {
            happens(await checkouts.GetAsync(id));
            return true;
        });
    }

    [Fact]
    public async Task A_button_that_does_not_exist_is_a_bad_request()
    {
        var checkout = await StartCheckout(await Drafted());
        using var form = new FormUrlEncodedContent([new("action", "Steal")]);

        using var response = await Visitor.Http.PostAsync(PathOf(checkout), form);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
}
