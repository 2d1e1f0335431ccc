using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using GroupHub.Billing.Domain;
using GroupHub.Billing.Features;
using GroupHub.Billing.Tests.Receipts;
using GroupHub.Foundation;
using GroupHub.TestKit;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Billing.Tests.Features;

/// <summary>Money that goes back is a numbered document.</summary>
public sealed partial class CreditNoteTests(GroupHubApp app) : BillingTest(app)
{
    [Fact]
    public async Task Every_refund_has_a_number_of_its_own_without_a_gap_whatever_is_asked_at_once()
    {
        var own = await App.Found($"notes-{Guid.NewGuid():N}"[..20]);
        var invoices = new List<Guid>();
        for (var i = 0; i < 4; i++) invoices.Add(await Paid(own));
        var payments = await Task.WhenAll(invoices.Select(invoice => PaymentOf(invoice, own)));

        var answers = await Task.WhenAll(payments.Select(payment => App.As(own.Admin).Http.PostAsJsonAsync(RefundsOf(payment), Refund(20_00), Caller.Json)));
        answers.ShouldAllBe(answer => answer.IsSuccessStatusCode);
        (await App.As(own.Admin).PostAndFail(RefundsOf(payments[0]), Refund(90_00))).Error.Code.ShouldBe(BillingErrors.RefundTooHigh);
        await App.As(own.Admin).Post(RefundsOf(payments[0]), Refund(5_00));

        var numbers = new List<string?>();
        foreach (var invoice in invoices) numbers.AddRange((await PaymentOf(invoice, own)).Refunds.Select(refund => refund.Number));
        numbers.Order().ShouldBe(Enumerable.Range(1, 5).Select(n => $"CN-{DateTime.UtcNow.Year}-{n:00000}"));
    }

    [Fact]
    public async Task It_says_in_the_payers_language_which_invoice_it_corrects_and_by_how_much()
    {
        var order = Order() with { Culture = "de" };
        var invoice = await Paid(order: order);
        await Admin.Post(RefundsOf(await PaymentOf(invoice)), Refund(20_00));
        var (refund, number) = ((await PaymentOf(invoice)).Refunds.Single(), (await Facts(invoice)).Number!);

        var pdf = await Admin.Http.GetByteArrayAsync(NoteOf(refund));

        var text = PdfText.Read(pdf);
        foreach (var part in (string[])["Rechnungskorrektur", refund.Number!, number, "20,00", "3,19", "Moved away"]) text.ShouldContain(part);
    }

    [Fact]
    public async Task The_parts_take_back_no_more_and_no_less_tax_than_the_invoice_has()
    {
        var invoice = await Paid();
        var payment = await PaymentOf(invoice);
        foreach (var cents in (long[])[33, 33_33, 31_34]) await Admin.Post(RefundsOf(payment), Refund(cents));

        var taxes = await Ask<IRepository<Refund, Guid>, IEnumerable<Money?>>(
            Acme, async refunds => (await refunds.GetListAsync(refund => refund.InvoiceId == invoice)).Select(refund => refund.Tax));

        taxes.Sum(tax => tax!.Value.Minor).ShouldBe(new Money(65_00, "EUR").IncludedTax(19).Minor);
    }

    [Fact]
    public async Task The_letter_leads_to_it_and_it_stands_beside_the_invoice()
    {
        var order = Order();
        var invoice = await Paid(order: order);
        await Admin.Post(RefundsOf(await PaymentOf(invoice)), Refund(20_00));
        await App.Settled();

        var letter = App.Mails.To(order.PayerEmail).Single(mail => mail.Subject!.Contains("given back", StringComparison.Ordinal));
        var link = WebUtility.HtmlDecode(NoteLink().Match(letter.HtmlBody!).Groups[1].Value);
        (await Visitor.Http.GetAsync(new Uri(link).PathAndQuery)).Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        (await Visitor.GetAndFail(new Uri(link).AbsolutePath)).Status.ShouldBe(HttpStatusCode.NotFound, "the key is what opens it");
        var row = (await Admin.Get<PagedResultDto<InvoiceRow>>($"/api/billing/invoices?filter={order.PayerEmail}")).Items.Single();
        row.CreditNotes.ShouldHaveSingleItem().Amount.ShouldBe(new Money(20_00, "EUR"));
    }

    [Fact]
    public async Task A_payer_reads_their_own_and_nobody_elses()
    {
        var invoice = await Paid();
        await Admin.Post(RefundsOf(await PaymentOf(invoice)), Refund(20_00));
        var refund = (await PaymentOf(invoice)).Refunds.Single();
        var (payer, other) = (Member(), Member());
        await Tell(Acme, billing => billing.LinkPayerAsync(invoice, payer.UserId));

        var mine = (await As(payer).Get<PagedResultDto<InvoiceLine>>("/api/billing/me/invoices")).Items.Single();

        mine.CreditNotes.ShouldHaveSingleItem().Number.ShouldBe(refund.Number);
        (await As(payer).Get(NoteOf(refund))).ShouldBe(HttpStatusCode.OK);
        (await As(other).Get(NoteOf(refund))).ShouldBe(HttpStatusCode.NotFound);
        (await App.As(Globex.Admin).Get(NoteOf(refund))).ShouldBe(HttpStatusCode.NotFound);
        (await Visitor.Get(NoteOf(refund))).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Of_a_payer_who_is_forgotten_the_document_stays_with_the_name_and_without_the_words()
    {
        var order = Order() with { PayerName = "Grace Hopper" };
        var invoice = await Paid(order: order);
        await Admin.Post(RefundsOf(await PaymentOf(invoice)), Refund(20_00));
        var refund = (await PaymentOf(invoice)).Refunds.Single();

        await Tell(Acme, billing => billing.ForgetPayerAsync(null, order.PayerEmail));

        var text = PdfText.Read(await Admin.Http.GetByteArrayAsync(NoteOf(refund)));
        text.ShouldContain(refund.Number!);
        text.ShouldContain("Grace Hopper");
        text.ShouldNotContain("Moved away");
        text.ShouldNotContain(order.PayerEmail);
    }

    private TestUser Member() => new(Acme.Id, Acme.Slug, Guid.NewGuid(), NewEmail(), ["member"]);

    private static RefundPayment Refund(long cents) => new() { RequestId = Guid.NewGuid(), Amount = new Money(cents, "EUR"), Reason = "Moved away" };

    private async Task<PaymentLine> PaymentOf(Guid invoice, Association? at = null)
    {
        await App.Settled();
        return (await App.As((at ?? Acme).Admin).Get<IReadOnlyList<PaymentLine>>($"/api/billing/invoices/{invoice}/payments")).Single();
    }

    private static string NoteOf(RefundLine refund) => $"/api/billing/refunds/{refund.Id}/credit-note";

    [GeneratedRegex("href=\"([^\"]*credit-notes[^\"]*)\"")]
    private static partial Regex NoteLink();
}
