using GroupHub.TestKit;
using Volo.Abp.SettingManagement;

namespace GroupHub.Billing.Tests.Stripe;

public sealed class StripeConnectTests(GroupHubApp app) : StripeTest(app)
{
    [Fact]
    public async Task An_association_with_an_account_of_its_own_is_paid_there()
    {
        var own = await App.Found($"own-{Guid.NewGuid():N}"[..20]);
        await Connect(own, "acct_123");

        var session = Stripe.Find(await StartCheckout(await Drafted(own), own));

        session.Account.ShouldBe("acct_123");
        (await Checkout(await Drafted())).Account.ShouldBeNullOrEmpty();
    }

    [Fact]
    public async Task A_page_is_read_and_closed_on_the_account_that_opened_it()
    {
        var own = await App.Found($"moved-{Guid.NewGuid():N}"[..20]);
        await Connect(own, "acct_old");
        var (paid, left) = (await Drafted(own), await Drafted(own));
        Stripe.Find(await StartCheckout(paid, own)).Pay();
        var open = Stripe.Find(await StartCheckout(left, own));

        await Connect(own, "acct_new");

        (await Ask<IBilling, bool>(own, billing => billing.VoidAsync(paid))).ShouldBeFalse();
        (await Ask<IBilling, bool>(own, billing => billing.VoidAsync(left))).ShouldBeTrue();
        (await Facts(paid, own)).Status.ShouldBe(InvoiceStatus.Paid);
        open.Status.ShouldBe("expired");
    }

    private Task<bool> Connect(Association association, string account) => Ask<ISettingManager, bool>(association, async settings =>
    {
        await settings.SetForTenantAsync(association.Id, "GroupHub.Billing.StripeAccount", account);
        return true;
    });
}
