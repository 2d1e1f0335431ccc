using GroupHub.Billing.Gateways.Demo;
using GroupHub.TestKit;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Billing.Tests.Features;

public sealed class ForgottenCheckoutTests(GroupHubApp app) : BillingTest(app)
{
    [Fact]
    public async Task A_page_that_nobody_came_back_to_is_closed_in_the_end()
    {
        var invoice = await Drafted();
        var first = await StartCheckout(invoice);
        await RunOut(invoice);

        await LookAfterAll();

        (await Facts(invoice)).Payment.ShouldBe(PaymentState.None);
        TextOf(await Visitor.Http.GetStringAsync(PathOf(first))).ShouldContain("This payment page is closed");
        (await StartCheckout(invoice)).ShouldNotBe(first);
    }

    [Fact]
    public async Task A_payment_whose_event_was_lost_is_found()
    {
        var invoice = await Drafted();
        await StartCheckout(invoice);
        await Ask<IRepository<DemoCheckout, Guid>, int>(Acme, async checkouts =>
            await (await checkouts.GetQueryableAsync()).Where(checkout => checkout.InvoiceId == invoice)
                .ExecuteUpdateAsync(row => row.SetProperty(c => c.Stage, DemoStage.Paid).SetProperty(c => c.PaidAt, LongAgo)));
        await RunOut(invoice);

        await LookAfterAll();

        (await Facts(invoice)).Status.ShouldBe(InvoiceStatus.Paid);
    }

    private Task LookAfterAll() => Round<ForgottenCheckoutsRound>(Acme, (round, cancellation) => round.GoAsync(cancellation));
}
