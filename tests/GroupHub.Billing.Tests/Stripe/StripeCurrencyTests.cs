using System.Net;
using GroupHub.Billing.Features;
using GroupHub.Foundation;
using GroupHub.TestKit;

namespace GroupHub.Billing.Tests.Stripe;

/// <summary>docs.stripe.com/currencies: "Zero-decimal currencies", "Three-decimal currencies", "Special cases".</summary>
public sealed class StripeCurrencyTests(GroupHubApp app) : StripeTest(app)
{
    [Theory]
    [InlineData("EUR", 240_00, 240_00)]
    [InlineData("HUF", 24_000_00, 24_000_00)]
    [InlineData("JPY", 24_000, 24_000)]
    [InlineData("KWD", 5_120, 5_120)]
    [InlineData("ISK", 24_000, 24_000_00)]
    [InlineData("UGX", 90_000, 90_000_00)]
    [InlineData("MGA", 100_000_00, 100_000)]
    public async Task The_amount_that_is_owed_is_asked_for_taken_and_given_back_as_Stripe_counts_it(string currency, long owed, long asked)
    {
        var (invoice, session) = await PaidByCard(Owing(new Money(owed, currency)));

        session.AmountTotal.ShouldBe(asked);
        (await Facts(invoice)).Status.ShouldBe(InvoiceStatus.Paid);
        var payment = (await PaymentsOf(invoice)).ShouldHaveSingleItem();
        payment.Amount.ShouldBe(new Money(owed, currency));

        await Admin.Post(RefundsOf(payment), Refund(new Money(owed / 2, currency)));

        Stripe.Refunds.Values.ShouldHaveSingleItem().Amount.ShouldBe(asked / 2);
    }

    [Theory]
    [InlineData("KWD", 5_120, 2_565, "KWD 0.010")]
    [InlineData("MGA", 100_000_00, 50_000_50, "MGA 1")]
    public async Task What_no_card_pays_is_not_given_back_and_said_to_be_too_fine(string currency, long paid, long back, string step)
    {
        var (invoice, _) = await PaidByCard(Owing(new Money(paid, currency)));
        var payment = (await PaymentsOf(invoice)).Single();

        var refusal = await Admin.PostAndFail(RefundsOf(payment), Refund(new Money(back, currency)));

        (refusal.Status, refusal.Error.Code).ShouldBe((HttpStatusCode.Forbidden, BillingErrors.AmountTooFine));
        refusal.Error.Message.ShouldNotBeNull().ShouldContain(step);
        Stripe.Refunds.ShouldBeEmpty();
        (await PaymentsOf(invoice)).Single().Refunds.ShouldBeEmpty();
    }

    private static NewInvoice Owing(Money amount) => Order() with { Lines = [new("dues", "Member", null, amount)] };

    private static RefundPayment Refund(Money amount) => new() { RequestId = Guid.NewGuid(), Amount = amount, Reason = "Moved away" };
}
