using GroupHub.Billing.Features;
using GroupHub.Foundation;
using GroupHub.TestKit;

namespace GroupHub.Billing.Tests.Stripe;

public sealed class StripeRefundTests(GroupHubApp app) : StripeTest(app)
{
    private static readonly RefundPayment Half = new() { RequestId = Guid.NewGuid(), Amount = new Money(30_00, "EUR"), Reason = "Moved away" };

    [Fact]
    public async Task What_came_by_card_goes_back_there_once()
    {
        var (invoice, session) = await PaidByCard();
        var refund = Half with { RequestId = Guid.NewGuid() };
        var payment = (await PaymentsOf(invoice)).Single();

        await Admin.Post(RefundsOf(payment), refund);
        await Admin.Post(RefundsOf(payment), refund);

        Stripe.Refunds.Values.ShouldHaveSingleItem().ShouldBe(new FakeRefund($"pi_{session.Id}", 30_00, ""));
        (await PaymentsOf(invoice)).Single().Refunds.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Two_halves_are_two_refunds()
    {
        var (invoice, _) = await PaidByCard();
        var payment = (await PaymentsOf(invoice)).Single();

        await Admin.Post(RefundsOf(payment), Half with { RequestId = Guid.NewGuid() });
        await Admin.Post(RefundsOf(payment), Half with { RequestId = Guid.NewGuid() });

        Stripe.Refunds.Count.ShouldBe(2);
    }

    [Fact]
    public async Task When_Stripe_does_not_answer_nothing_is_given_back_and_trying_again_works()
    {
        var (invoice, _) = await PaidByCard();
        var payment = (await PaymentsOf(invoice)).Single();
        Stripe.IsDown = true;

        (await Admin.PostAndFail(RefundsOf(payment), Half)).Error.Code.ShouldBe(BillingErrors.RefundRefused);
        (await PaymentsOf(invoice)).Single().Refunds.ShouldBeEmpty();

        Stripe.IsDown = false;
        await Admin.Post(RefundsOf(payment), Half);
        (await PaymentsOf(invoice)).Single().Refunds.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_came_by_bank_transfer_does_not_go_back_by_card()
    {
        var invoice = await Drafted();
        await Tell(Acme, billing => billing.RecordPaymentAsync(invoice, new ReceivedPayment("Transfer", new DateOnly(2026, 11, 20))));

        await Admin.Post(RefundsOf((await PaymentsOf(invoice)).Single()), Half with { RequestId = Guid.NewGuid() });

        Stripe.Refunds.ShouldBeEmpty();
        (await PaymentsOf(invoice)).Single().Refunds.ShouldHaveSingleItem();
    }
}
