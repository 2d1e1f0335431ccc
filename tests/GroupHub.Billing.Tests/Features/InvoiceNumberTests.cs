using GroupHub.Billing.Gateways.Demo;
using GroupHub.TestKit;

namespace GroupHub.Billing.Tests.Features;

public sealed class InvoiceNumberTests(GroupHubApp app) : BillingTest(app)
{
    [Fact]
    public async Task Numbers_have_no_gap_however_many_pay_at_once()
    {
        var association = await App.Found($"numbers-{Guid.NewGuid():N}"[..20]);
        var invoices = new List<Guid>();
        var checkouts = new List<string>();
        for (var i = 0; i < 32; i++)
        {
            invoices.Add(await Drafted(association));
            checkouts.Add(await StartCheckout(invoices[^1], association));
        }

        await Task.WhenAll(checkouts.Select(checkout => Click(checkout, DemoAction.Pay, association)));

        (await NumbersOf(association, invoices)).Order().ShouldBe(Enumerable.Range(1, 32));
    }

    [Fact]
    public async Task A_number_that_was_not_used_is_given_again()
    {
        var association = await App.Found($"rolled-{Guid.NewGuid():N}"[..20]);
        var (first, second) = (await Drafted(association), await Drafted(association));

        await Should.ThrowAsync<InvalidOperationException>(() => Tell(association, async billing =>
        {
            await billing.IssueAsync(first);
            throw new InvalidOperationException("What else happens in the transaction fails.");
        }));
        await Tell(association, billing => billing.IssueAsync(second));

        (await NumbersOf(association, [second])).ShouldBe([1]);
        (await Facts(first, association)).Number.ShouldBeNull();
    }

    [Fact]
    public async Task Each_year_counts_from_one()
    {
        var association = await App.Found($"years-{Guid.NewGuid():N}"[..20]);
        PastInvoice[] history = [new(Order(), new(2025, 3, 1)), new(Order(), new(2024, 5, 1)), new(Order(), new(2025, 1, 9))];

        var ids = await Ask<IBilling, IReadOnlyList<Guid>>(association, billing => billing.RecordHistoryAsync(history));

        var facts = await Task.WhenAll(ids.Select(id => Facts(id, association)));
        facts.Select(invoice => invoice.Number).ShouldBe(["2025-00002", "2024-00001", "2025-00001"]);
    }

    [Fact]
    public async Task An_order_given_twice_at_once_is_one_invoice()
    {
        var order = Order();

        var ids = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Drafted(order: order)));

        ids.Distinct().ShouldHaveSingleItem();
    }

    private async Task<List<int>> NumbersOf(Association association, IReadOnlyList<Guid> invoices)
    {
        await App.Settled();
        var facts = await Ask<IInvoices, IReadOnlyList<InvoiceFacts>>(association, port => port.GetAsync(invoices.ToArray()));
        return [.. facts.Select(invoice => int.Parse(invoice.Number![5..], System.Globalization.CultureInfo.InvariantCulture))];
    }
}
