using GroupHub.Billing.Gateways.Demo;
using static GroupHub.Billing.Tests.Domain.An;

namespace GroupHub.Billing.Tests.Domain;

public sealed class DemoCheckoutTests
{
    private readonly DemoCheckout _checkout = DemoCheckout.Open(CheckoutOrder(Draft()));

    [Fact]
    public void Paying_twice_pays_once()
    {
        _checkout.Take(DemoAction.Pay, Noon).ShouldBeTrue();

        _checkout.Take(DemoAction.Pay, Noon.AddSeconds(1)).ShouldBeFalse();
        _checkout.PaidAt.ShouldBe(Noon);
    }

    [Fact]
    public void A_declined_card_leaves_the_page_open_for_another_try()
    {
        _checkout.Take(DemoAction.Decline, Noon);

        _checkout.Stage.ShouldBe(DemoStage.Open);
        _checkout.LastRefusal.ShouldBe(DemoRefusal.CardDeclined);
        _checkout.Take(DemoAction.Pay, Noon).ShouldBeTrue();
    }

    [Fact]
    public void The_bank_is_asked_before_it_can_confirm()
    {
        _checkout.Take(DemoAction.Confirm, Noon).ShouldBeFalse();
        _checkout.Take(DemoAction.Authenticate, Noon).ShouldBeTrue();
        _checkout.Take(DemoAction.Confirm, Noon).ShouldBeTrue();

        _checkout.Stage.ShouldBe(DemoStage.Paid);
    }

    [Fact]
    public void What_the_bank_was_not_told_is_refused()
    {
        _checkout.Take(DemoAction.Authenticate, Noon);

        _checkout.Take(DemoAction.Deny, Noon).ShouldBeTrue();

        _checkout.LastRefusal.ShouldBe(DemoRefusal.NotConfirmed);
        _checkout.Stage.ShouldBe(DemoStage.Open);
    }

    [Fact]
    public void Nothing_is_paid_after_leaving_or_when_time_is_up()
    {
        _checkout.Take(DemoAction.Pay, _checkout.ExpiresAt).ShouldBeFalse();
        _checkout.Take(DemoAction.Abandon, Noon).ShouldBeTrue();

        _checkout.Take(DemoAction.Pay, Noon).ShouldBeFalse();
        _checkout.IsOver(Noon).ShouldBeTrue();
    }
}
