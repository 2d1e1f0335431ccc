using CsCheck;
using GroupHub.Billing.Domain;
using GroupHub.Foundation;
using Volo.Abp;
using static GroupHub.Billing.Tests.Domain.An;

namespace GroupHub.Billing.Tests.Domain;

public sealed class InvoiceTests
{
    [Fact]
    public void A_draft_has_a_total_and_no_number()
    {
        var invoice = Draft(40_00, 25_00);

        invoice.Total.ShouldBe(Euro(65_00));
        invoice.Status.ShouldBe(InvoiceStatus.Draft);
        invoice.Number.ShouldBeNull();
    }

    [Fact]
    public void An_invoice_needs_a_line() => Breaking(() => Invoice.Draft(Guid.NewGuid(), Order())).ShouldBe(BillingErrors.NoLines);

    [Fact]
    public void A_discount_cannot_be_more_than_the_price() =>
        Breaking(() => Draft(10_00, -10_01)).ShouldBe(BillingErrors.NegativeTotal);

    [Fact]
    public void Lines_are_in_one_currency()
    {
        var order = Order(10_00) with { Lines = [new("a", "A", null, Euro(1)), new("b", "B", null, new Money(1, "USD"))] };

        Breaking(() => Invoice.Draft(Guid.NewGuid(), order)).ShouldBe(BillingErrors.CurrenciesDiffer);
    }

    [Fact]
    public void Tax_is_included_in_each_line()
    {
        var invoice = Invoice.Draft(Guid.NewGuid(), Order(40_00, 25_00) with { TaxPercent = 19 });

        invoice.Tax.ShouldBe(Euro(10_38));
        invoice.Lines.Select(line => line.Tax).ShouldBe([Euro(6_39), Euro(3_99)]);
    }

    [Fact]
    public void R19_R20_the_tax_of_the_lines_is_the_tax_of_the_total() =>
        Gen.Select(Gen.Long[0, 1_000_00].Array[1, 12], Gen.Int[0, 30]).Sample((cents, percent) =>
        {
            var invoice = Invoice.Draft(Guid.NewGuid(), Order(cents) with { TaxPercent = percent });

            var sum = invoice.Lines.Sum(line => line.Tax!.Value.Minor);

            sum.ShouldBe(invoice.Tax!.Value.Minor);
            invoice.Lines.ShouldAllBe(line => line.Tax!.Value.Minor >= 0);
        });

    [Fact]
    public void Paying_a_draft_numbers_and_dates_it_and_tells_once()
    {
        var invoice = Draft();

        invoice.Settle("2026-00007", Today);

        invoice.Status.ShouldBe(InvoiceStatus.Paid);
        invoice.IssuedOn.ShouldBe(Today);
        invoice.Told().ShouldHaveSingleItem().ShouldBe(
            new InvoicePaid(invoice.Id, "2026-00007", "Test", invoice.PurposeId, Euro(65_00), Today));
    }

    [Fact]
    public void Paying_an_issued_invoice_keeps_its_number()
    {
        var invoice = Draft();
        invoice.Issue("2026-00003", Today);

        invoice.Settle("2026-00003", Today.AddDays(9));

        invoice.Number.ShouldBe("2026-00003");
        invoice.IssuedOn.ShouldBe(Today);
        invoice.PaidOn.ShouldBe(Today.AddDays(9));
    }

    [Fact]
    public void Nothing_is_paid_twice() =>
        Breaking(() => PaidInvoice().Settle("2026-00008", Today)).ShouldBe(BillingErrors.AlreadyPaid);

    [Fact]
    public void A_withdrawn_invoice_cannot_be_paid()
    {
        var invoice = Draft();
        invoice.Withdraw();

        Breaking(invoice.AwaitPayment).ShouldBe(BillingErrors.Voided);
        invoice.Judge(invoice.Total).ShouldBe(PaymentVerdict.Surplus);
    }

    [Fact]
    public void A_paid_invoice_cannot_be_withdrawn() => Breaking(PaidInvoice().Withdraw).ShouldBe(BillingErrors.AlreadyPaid);

    [Fact]
    public void Only_a_draft_is_issued() => Breaking(() => PaidInvoice().Issue("2026-00009", Today)).ShouldBe(BillingErrors.NotADraft);

    [Fact]
    public void A_payment_on_its_way_is_not_doubled()
    {
        var invoice = Draft();
        invoice.PaymentIsUnderWay();

        Breaking(invoice.AwaitPayment).ShouldBe(BillingErrors.PaymentUnderWay);
    }

    [Fact]
    public void Money_of_another_amount_or_currency_settles_nothing()
    {
        var invoice = Draft(65_00);

        invoice.Judge(Euro(64_99)).ShouldBe(PaymentVerdict.AmountDiffers);
        invoice.Judge(new Money(65_00, "USD")).ShouldBe(PaymentVerdict.AmountDiffers);
        invoice.Judge(Euro(65_00)).ShouldBe(PaymentVerdict.Settles);
    }

    [Fact]
    public void Money_for_a_paid_invoice_is_to_be_given_back()
    {
        var invoice = PaidInvoice();

        var verdict = invoice.Judge(invoice.Total);
        invoice.Flag(verdict);

        invoice.Attention.ShouldBe(Attention.Overpaid);
        invoice.Told().ShouldBeEmpty();
    }

    [Fact]
    public void History_is_taken_over_in_silence()
    {
        var invoice = Draft();

        invoice.SettleInThePast("2024-00001", new DateOnly(2024, 2, 29));

        invoice.Status.ShouldBe(InvoiceStatus.Paid);
        invoice.Told().ShouldBeEmpty();
    }

    private static string? Breaking(Action action) => Should.Throw<BusinessException>(action).Code;
}
