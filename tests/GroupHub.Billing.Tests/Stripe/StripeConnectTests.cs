using GroupHub.TestKit;
using Volo.Abp.SettingManagement;

namespace GroupHub.Billing.Tests.Stripe;

public sealed class StripeConnectTests(GroupHubApp app) : StripeTest(app)
{
    [Fact]
    public async Task An_association_with_an_account_of_its_own_is_paid_there()
    {
        var own = await App.Found($"own-{Guid.NewGuid():N}"[..20]);
        await Ask<ISettingManager, bool>(own, async settings =>
        {
            await settings.SetForTenantAsync(own.Id, "GroupHub.Billing.StripeAccount", "acct_123");
            return true;
        });

        var session = Stripe.Find(await StartCheckout(await Drafted(own), own));

        session.Account.ShouldBe("acct_123");
        (await Checkout(await Drafted())).Account.ShouldBeNullOrEmpty();
    }
}
