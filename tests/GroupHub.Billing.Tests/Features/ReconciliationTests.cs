using GroupHub.Billing.Domain;
using GroupHub.Billing.Gateways;
using GroupHub.Billing.Gateways.Demo;
using GroupHub.TestKit;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Billing.Tests.Features;

public sealed class ReconciliationTests(GroupHubApp app) : BillingTest(app)
{
    private static readonly DateTime PaidAt = new(2026, 3, 1, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task R28_money_that_came_in_on_a_page_we_had_given_up_pays_the_invoice()
    {
        var invoice = await GivenUp(DateTime.UtcNow.AddHours(-1));

        await Compare();
        await Compare();

        (await Facts(invoice)).Status.ShouldBe(InvoiceStatus.Paid);
        (await Payments(invoice)).ShouldHaveSingleItem().Verdict.ShouldBe(PaymentVerdict.Settles);
    }

    [Fact]
    public async Task R28_money_for_what_was_paid_otherwise_is_put_aside_for_the_treasurer()
    {
        var invoice = await GivenUp(DateTime.UtcNow.AddHours(-1));
        await Tell(Acme, billing => billing.RecordPaymentAsync(invoice, new ReceivedPayment("Bank transfer", new DateOnly(2026, 3, 1))));

        await Compare();

        (await Payments(invoice)).Select(payment => payment.Verdict).ShouldBe([PaymentVerdict.Settles, PaymentVerdict.Surplus], ignoreOrder: true);
        (await Ask<IRepository<Invoice, Guid>, Attention>(Acme, async invoices => (await invoices.GetAsync(invoice)).Attention)).ShouldBe(Attention.Overpaid);
    }

    [Fact]
    public async Task What_is_older_than_three_days_is_not_asked_for_again()
    {
        var invoice = await GivenUp(DateTime.UtcNow.AddHours(-73));

        await Compare();

        (await Payments(invoice)).ShouldBeEmpty();
    }

    /// <summary>The page was paid in its last moment, and we never heard of it.</summary>
    private async Task<Guid> GivenUp(DateTime expiredAt)
    {
        var invoice = await Drafted();
        await StartCheckout(invoice);
        await Ask<IRepository<CheckoutSession, Guid>, int>(Acme, async sessions =>
            await (await sessions.GetQueryableAsync()).Where(session => session.InvoiceId == invoice)
                .ExecuteUpdateAsync(row => row.SetProperty(s => s.ExpiresAt, expiredAt).SetProperty(s => s.State, CheckoutState.Closed)));
        await Ask<IRepository<DemoCheckout, Guid>, int>(Acme, async checkouts =>
            await (await checkouts.GetQueryableAsync()).Where(checkout => checkout.InvoiceId == invoice)
                .ExecuteUpdateAsync(row => row.SetProperty(c => c.Stage, DemoStage.Paid).SetProperty(c => c.PaidAt, PaidAt)));
        return invoice;
    }

    private Task<List<Payment>> Payments(Guid invoice) =>
        Ask<IRepository<Payment, Guid>, List<Payment>>(Acme, payments => payments.GetListAsync(payment => payment.InvoiceId == invoice));

    private Task Compare() => Round<ReconciliationRound>(Acme, (round, cancellation) => round.CompareAsync(cancellation));
}
