using CsCheck;
using GroupHub.Billing.Gateways;
using static GroupHub.Billing.Tests.Domain.An;

namespace GroupHub.Billing.Tests.Domain;

public sealed class CheckoutSessionTests
{
    private static readonly CheckoutReport Declined = new(CheckoutState.Open, Refusal: new Refusal("1", "The card was declined."));

    [Fact]
    public void A_refusal_is_told_once_however_often_it_is_reported()
    {
        var invoice = Draft();
        var session = OpenCheckout(invoice);

        session.Apply(Declined, invoice);
        session.Apply(Declined, invoice);

        invoice.Payment.ShouldBe(PaymentState.Declined);
        invoice.DeclineReason.ShouldBe("The card was declined.");
        invoice.Told().ShouldHaveSingleItem().ShouldBeOfType<PaymentDeclined>();
    }

    [Fact]
    public void A_second_refusal_is_told_too()
    {
        var invoice = Draft();
        var session = OpenCheckout(invoice);

        session.Apply(Declined, invoice);
        session.Apply(Declined with { Refusal = new Refusal("2", "Not enough money.") }, invoice);

        invoice.Told().Count().ShouldBe(2);
        invoice.DeclineReason.ShouldBe("Not enough money.");
    }

    [Fact]
    public void Leaving_is_told_and_the_checkout_is_over()
    {
        var invoice = Draft();
        var session = OpenCheckout(invoice);

        session.Apply(new CheckoutReport(CheckoutState.Closed), invoice);
        session.Apply(new CheckoutReport(CheckoutState.Closed), invoice);

        session.CanBeUsedFor(invoice, "demo", Noon).ShouldBeFalse();
        invoice.Payment.ShouldBe(PaymentState.None);
        invoice.Told().ShouldHaveSingleItem().ShouldBeOfType<CheckoutAbandoned>();
    }

    [Fact]
    public void A_payment_that_takes_days_is_under_way()
    {
        var invoice = Draft();

        OpenCheckout(invoice).Apply(new CheckoutReport(CheckoutState.Processing), invoice);

        invoice.Payment.ShouldBe(PaymentState.Processing);
    }

    [Fact]
    public void R23_no_order_of_reports_goes_backwards() =>
        Gen.Enum<CheckoutState>().Array[1, 8].Sample(states =>
        {
            var invoice = Draft();
            var session = OpenCheckout(invoice);

            var seen = new List<CheckoutState>();
            foreach (var state in states)
            {
                session.Apply(new CheckoutReport(state), invoice);
                seen.Add(session.State);
            }

            seen.ShouldBe(seen.Order());
            invoice.Told().OfType<CheckoutAbandoned>().Count().ShouldBeLessThanOrEqualTo(1);
        });

    [Fact]
    public void A_checkout_is_used_again_while_it_is_open_and_fits()
    {
        var invoice = Draft();
        var session = OpenCheckout(invoice);

        session.CanBeUsedFor(invoice, "demo", Noon).ShouldBeTrue();
        session.CanBeUsedFor(invoice, "stripe", Noon).ShouldBeFalse();
        session.CanBeUsedFor(invoice, "demo", session.ExpiresAt).ShouldBeFalse();
    }
}
