using System.Net;
using GroupHub.Billing.Features;
using GroupHub.Billing.Gateways;
using GroupHub.TestKit;

namespace GroupHub.Billing.Tests.Stripe;

/// <summary>Where an association says to which account its money goes.</summary>
public sealed class PaymentSettingsTests(GroupHubApp app) : StripeTest(app)
{
    private const string Gateway = "/api/billing/gateway", Account = $"{Gateway}/account";

    [Fact]
    public async Task An_account_is_connected_once_the_gateway_knows_it_and_shown_as_the_gateway_sees_it()
    {
        var own = await App.Found($"pay-{Guid.NewGuid():N}"[..20]);
        Stripe.Accounts["acct_ready00001"] = true;
        Stripe.Accounts["acct_later00001"] = false;
        (await Settings(own)).ShouldSatisfyAllConditions(s => s.Account.ShouldBeNull(), s => s.State.ShouldBe(AccountState.Ready), s => s.Gateway.ShouldBe("stripe"));

        var ready = await Connect(own, "acct_ready00001");
        var later = await Connect(own, "acct_later00001");

        (ready.Account, ready.State).ShouldBe(("acct_ready00001", AccountState.Ready));
        (later.Account, later.State).ShouldBe(("acct_later00001", AccountState.NotReady));
        (await Connect(own, null)).Account.ShouldBeNull();
        (await Settings(Acme)).Account.ShouldBeNull("another association has its own");
    }

    [Fact]
    public async Task A_page_that_is_open_stays_with_the_account_it_began_with()
    {
        var own = await App.Found($"stay-{Guid.NewGuid():N}"[..20]);
        Stripe.Accounts["acct_before0001"] = true;
        Stripe.Accounts["acct_after00001"] = true;
        await Connect(own, "acct_before0001");
        var (begun, next) = (await Drafted(own), await Drafted(own));
        var page = Stripe.Find(await StartCheckout(begun, own));

        (await Connect(own, "acct_after00001")).OpenCheckouts.ShouldBe(1);

        Stripe.Find(await StartCheckout(begun, own)).Id.ShouldBe(page.Id, "the same page, on the account of before");
        Stripe.Find(await StartCheckout(next, own)).Account.ShouldBe("acct_after00001");
        page.Pay();
        (await Ring(Completed(page))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Facts(begun, own)).Status.ShouldBe(InvoiceStatus.Paid);
        (await Settings(own)).LastEventAt.ShouldNotBeNull().ShouldBeGreaterThan(DateTime.UtcNow.AddMinutes(-5));
    }

    [Fact]
    public async Task What_is_no_account_is_refused_and_nothing_changes()
    {
        var own = await App.Found($"bad-{Guid.NewGuid():N}"[..20]);

        foreach (var wrong in (string[])["sk_live_123456789", "acct_", "acct_1 2345678", "acct_12345678\n", "whsec_12345678"])
        {
            (await App.As(own.Admin).PutAndFail(Account, new { account = wrong })).Status.ShouldBe(HttpStatusCode.BadRequest);
        }

        (await App.As(own.Admin).PutAndFail(Account, new { account = "acct_nobody0001" })).Error.Code.ShouldBe(BillingErrors.AccountUnknown);
        Stripe.IsDown = true;
        (await App.As(own.Admin).PutAndFail(Account, new { account = "acct_nobody0001" })).Error.Code.ShouldBe(BillingErrors.AccountNotAsked);
        (await Settings(own)).ShouldSatisfyAllConditions(s => s.Account.ShouldBeNull(), s => s.State.ShouldBe(AccountState.NoAnswer));
    }

    [Fact]
    public async Task Only_an_administrator_sees_it_and_no_secret_is_ever_shown()
    {
        var member = new TestUser(Acme.Id, Acme.Slug, Guid.NewGuid(), NewEmail(), ["member"]);

        (await As(member).Get(Gateway)).ShouldBe(HttpStatusCode.Forbidden);
        (await As(member).PutAndFail(Account, new { account = "acct_ready00001" })).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await Visitor.Get(Gateway)).ShouldBe(HttpStatusCode.Unauthorized);
        var shown = await Admin.Http.GetStringAsync(Gateway);
        shown.ShouldNotContain("sk_test");
        shown.ShouldNotContain("whsec");
    }

    private Task<PaymentSettings> Settings(Association at) => App.As(at.Admin).Get<PaymentSettings>(Gateway);

    private Task<PaymentSettings> Connect(Association at, string? account) => App.As(at.Admin).Put<PaymentSettings>(Account, new { account });
}
