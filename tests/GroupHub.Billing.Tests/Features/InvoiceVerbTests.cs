using GroupHub.Billing.Gateways.Demo;
using GroupHub.Foundation;
using GroupHub.TestKit;
using Volo.Abp;

namespace GroupHub.Billing.Tests.Features;

public sealed class InvoiceVerbTests(GroupHubApp app) : BillingTest(app)
{
    private Task<Bill> Billed(NewInvoice order) =>
        Ask<IBilling, Bill>(Acme, billing => billing.BillAtCheckoutAsync(order, ReturnUrl, CancelUrl));

    private static readonly DateOnly PaidOn = new(2026, 11, 20);

    [Fact]
    public async Task Money_by_bank_transfer_pays_the_invoice_and_closes_the_checkout()
    {
        var invoice = await Drafted();
        var checkout = await StartCheckout(invoice);

        await Tell(Acme, billing => billing.RecordPaymentAsync(invoice, new ReceivedPayment("transfer 1", PaidOn)));

        (await Facts(invoice)).PaidOn.ShouldBe(PaidOn);
        (await Click(checkout, DemoAction.Pay)).ShouldBe(CancelUrl);
    }

    [Fact]
    public async Task The_same_transfer_is_recorded_once_and_another_is_to_be_given_back()
    {
        var invoice = await Drafted();
        await Tell(Acme, billing => billing.RecordPaymentAsync(invoice, new ReceivedPayment("transfer 1", PaidOn)));

        await Tell(Acme, billing => billing.RecordPaymentAsync(invoice, new ReceivedPayment("transfer 1", PaidOn)));
        (await AttentionOf(invoice)).ShouldBe("none");
        await Tell(Acme, billing => billing.RecordPaymentAsync(invoice, new ReceivedPayment("transfer 2", PaidOn)));

        (await AttentionOf(invoice)).ShouldBe("overpaid");
    }

    [Fact]
    public async Task Billed_at_the_checkout_twice_it_is_one_invoice_and_one_page()
    {
        var order = Order();

        var (first, second) = (await Billed(order), await Billed(order));

        second.ShouldBe(first);
        await Click(first.Url, DemoAction.Pay);
        (await Facts(first.InvoiceId)).Status.ShouldBe(InvoiceStatus.Paid);
        (await Billed(order)).Url.ShouldBe(ReturnUrl);
    }

    [Fact]
    public async Task Billed_at_the_checkout_what_costs_nothing_is_paid()
    {
        var free = await Billed(Order() with { Lines = [new("dues", "Honorary member", null, new Money(0, "EUR"))] });

        free.Url.ShouldBe(ReturnUrl);
        (await Facts(free.InvoiceId)).Status.ShouldBe(InvoiceStatus.Paid);
    }

    [Fact]
    public async Task A_withdrawn_invoice_cannot_be_paid()
    {
        var invoice = await Drafted();
        var checkout = await StartCheckout(invoice);

        await Tell(Acme, billing => billing.VoidAsync(invoice));

        (await Click(checkout, DemoAction.Pay)).ShouldBe(CancelUrl);
        (await Facts(invoice)).Status.ShouldBe(InvoiceStatus.Void);
        (await Should.ThrowAsync<BusinessException>(() => StartCheckout(invoice))).Code.ShouldBe(BillingErrors.Voided);
    }

    [Fact]
    public async Task R63_of_a_payer_who_is_forgotten_stays_the_name_on_what_has_a_number()
    {
        var (name, email) = ($"Ada {Guid.NewGuid():N}", NewEmail());
        var paid = await Drafted(order: Order(email) with { PayerName = name });
        await Drafted(order: Order(email) with { PayerName = name });
        await Tell(Acme, billing => billing.RecordPaymentAsync(paid, new ReceivedPayment("transfer 1", PaidOn)));
        await App.Settled();

        for (var i = 0; i < 2; i++) (await Ask<IBilling, bool>(Acme, billing => billing.ForgetPayerAsync(null, email.ToUpperInvariant()))).ShouldBeTrue();

        (await Listed(email)).ShouldBeEmpty();
        (await Listed(name)).ShouldHaveSingleItem().PayerEmail.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_costs_nothing_is_paid_without_a_page()
    {
        var invoice = await Drafted(order: Order() with { Lines = [new("dues", "Honorary member", null, new Money(0, "EUR"))] });

        var leadsTo = await StartCheckout(invoice);

        leadsTo.ShouldBe(ReturnUrl);
        (await Facts(invoice)).Status.ShouldBe(InvoiceStatus.Paid);
    }

    [Fact]
    public async Task Income_is_summed_by_month()
    {
        var association = await App.Found($"income-{Guid.NewGuid():N}"[..20]);
        PastInvoice[] history = [new(Order(), new(2025, 1, 31)), new(Order(), new(2025, 3, 1)), new(Order(), new(2025, 3, 31))];
        await Ask<IBilling, IReadOnlyList<Guid>>(association, billing => billing.RecordHistoryAsync(history));

        var income = await Ask<IInvoices, IReadOnlyList<MonthlyIncome>>(
            association, port => port.IncomePerMonthAsync(new(2025, 1, 1), new(2025, 12, 31)));

        income.ShouldBe([new(new(2025, 1, 1), new Money(65_00, "EUR")), new(new(2025, 3, 1), new Money(130_00, "EUR"))]);
    }

    private async Task<IReadOnlyList<InvoiceEntry>> Listed(string filter) =>
        (await Admin.Get<InvoicePage>($"/api/billing/invoices?filter={Uri.EscapeDataString(filter)}")).Items;

    private async Task<string> AttentionOf(Guid invoice)
    {
        await App.Settled();
        var page = await Admin.Get<InvoicePage>("/api/billing/invoices?maxResultCount=1000");
        return page.Items.Single(row => row.Id == invoice).Attention;
    }
}
