using System.Net;
using System.Net.Http.Headers;
using GroupHub.Billing.Gateways.Demo;
using GroupHub.Billing.Tests.Receipts;
using GroupHub.TestKit;

namespace GroupHub.Billing.Tests.Features;

public sealed record InvoicePage(int TotalCount, IReadOnlyList<InvoiceEntry> Items);

public sealed record InvoiceEntry(Guid Id, string? Number, string Title, string Status, string PayerEmail, string Attention, string? Refusal = null);

public sealed class InvoiceListTests(GroupHubApp app) : BillingTest(app)
{
    [Fact]
    public async Task An_admin_finds_an_invoice_by_part_of_the_payers_address()
    {
        var order = Order();
        var invoice = await Paid(order: order);
        await App.Settled();

        var page = await Admin.Get<InvoicePage>($"/api/billing/invoices?filter={order.PayerEmail[4..20].ToUpperInvariant()}&status=paid");

        page.Items.ShouldHaveSingleItem().Id.ShouldBe(invoice);
        page.TotalCount.ShouldBe(1);
        page.Items[0].Status.ShouldBe("paid");
        page.Items[0].Title.ShouldBe("Member, joining 23 November");
    }

    [Fact]
    public async Task Pages_are_in_the_order_asked_for()
    {
        var association = await App.Found($"lists-{Guid.NewGuid():N}"[..20]);
        foreach (var name in new[] { "b", "a", "c" }) await Drafted(association, Order($"{name}@people.example"));

        var page = await App.As(association.Admin).Get<InvoicePage>("/api/billing/invoices?sorting=payerEmail desc&skipCount=1&maxResultCount=2");

        page.TotalCount.ShouldBe(3);
        page.Items.Select(row => row.PayerEmail).ShouldBe(["b@people.example", "a@people.example"]);
    }

    [Fact]
    public async Task What_is_not_issued_yet_stands_where_it_was_written()
    {
        var association = await App.Found($"lists-{Guid.NewGuid():N}"[..20]);
        var (past, draft) = await PaidAndDrafted(association);

        foreach (var column in (string[])["issuedOn", "number"])
        {
            var rising = await Ids(association, column);
            (await Ids(association, $"{column} desc")).ShouldBe(rising.Reverse());
            rising.ShouldBe(column == "number" ? [draft, .. past] : [.. past, draft]);
        }
    }

    [Fact]
    public async Task What_is_not_paid_yet_comes_last_in_both_directions()
    {
        var association = await App.Found($"lists-{Guid.NewGuid():N}"[..20]);
        var (past, draft) = await PaidAndDrafted(association);

        (await Ids(association, "paidOn")).ShouldBe([.. past, draft]);
        (await Ids(association, "paidOn desc")).ShouldBe([.. past.Reverse(), draft]);
    }

    [Fact]
    public async Task Payers_are_in_the_order_of_the_alphabet()
    {
        var association = await App.Found($"lists-{Guid.NewGuid():N}"[..20]);
        var zora = await Drafted(association, Order() with { PayerName = "Zora Neale" });
        var oscar = await Drafted(association, Order() with { PayerName = "Öscar Wild" });
        var ada = await Drafted(association, Order() with { PayerName = "ada lovelace" });

        (await Ids(association, "payerName")).ShouldBe([ada, oscar, zora]);
        (await Ids(association, "payerName desc")).ShouldBe([zora, oscar, ada]);
    }

    [Fact]
    public async Task Of_one_day_the_highest_number_is_the_newest()
    {
        var association = await App.Found($"lists-{Guid.NewGuid():N}"[..20]);
        await Ask<IBilling, IReadOnlyList<Guid>>(
            association, billing => billing.RecordHistoryAsync([.. Enumerable.Range(0, 5).Select(_ => new PastInvoice(Order(), new DateOnly(2025, 5, 1)))]));

        var numbers = (await App.As(association.Admin).Get<InvoicePage>("/api/billing/invoices?sorting=issuedOn desc")).Items.Select(row => row.Number).ToList();

        numbers.ShouldBe(numbers.OrderDescending(StringComparer.Ordinal));
        numbers.Distinct().Count().ShouldBe(5);
    }

    [Theory]
    [InlineData("sorting=tenantId")]
    [InlineData("sorting=payerName;drop table")]
    [InlineData("status=lost")]
    [InlineData("maxResultCount=1001")]
    [InlineData("skipCount=-1")]
    public async Task What_makes_no_sense_is_a_bad_request(string query) =>
        (await Admin.GetAndFail($"/api/billing/invoices?{query}")).Status.ShouldBe(HttpStatusCode.BadRequest);

    [Fact]
    public async Task Visitors_see_no_invoice()
    {
        (await Visitor.Get("/api/billing/invoices")).ShouldBe(HttpStatusCode.Unauthorized);
        (await Visitor.Get("/api/billing/me/invoices")).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Another_associations_admin_sees_neither_invoice_nor_receipt()
    {
        var invoice = await Paid();
        await App.Settled();

        var page = await As(Globex.Admin).Get<InvoicePage>("/api/billing/invoices?maxResultCount=1000");

        page.Items.ShouldNotContain(row => row.Id == invoice);
        (await As(Globex.Admin).Get($"/api/billing/invoices/{invoice}/receipt")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_receipt_has_the_number_and_the_total()
    {
        var invoice = await Paid();
        var facts = await Facts(invoice);

        using var response = await Admin.Http.GetAsync($"/api/billing/invoices/{invoice}/receipt");

        response.Content.Headers.ContentType.ShouldBe(new MediaTypeHeaderValue("application/pdf"));
        var text = PdfText.Read(await response.Content.ReadAsByteArrayAsync());
        text.ShouldContain(facts.Number!);
        text.ShouldContain("€ 65.00");
        text.ShouldContain("2 of 12 months: 240.00 × 2 ÷ 12");
    }

    [Fact]
    public async Task The_link_in_the_mail_opens_the_receipt_and_a_made_up_one_does_not()
    {
        var facts = await Facts(await Paid());

        (await Visitor.Get(facts.ReceiptUrl!)).ShouldBe(HttpStatusCode.OK);
        (await Visitor.Get($"/api/billing/receipts/{facts.Id}?key=CfDJ8Nonsense")).ShouldBe(HttpStatusCode.NotFound);
        (await Visitor.Get($"/api/billing/receipts/{facts.Id}")).ShouldBe(HttpStatusCode.NotFound);
        (await App.Visitor(Globex).Get(facts.ReceiptUrl!)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task There_is_no_receipt_before_the_payment()
    {
        var invoice = await Drafted();

        var refusal = await Admin.GetAndFail($"/api/billing/invoices/{invoice}/receipt");

        refusal.Error.Code.ShouldBe(BillingErrors.NoReceiptYet);
    }

    [Fact]
    public async Task A_member_sees_own_invoices_by_account_and_by_confirmed_address_and_no_others()
    {
        var member = new TestUser(Acme.Id, Acme.Slug, Guid.NewGuid(), NewEmail(), ["member"]);
        var byAddress = await Paid(order: Order(member.Email));
        var byAccount = await Paid();
        await App.Settled();
        await Tell(Acme, billing => billing.LinkPayerAsync(byAccount, member.UserId));
        var foreign = await Paid();
        await App.Settled();

        var own = await As(member).Get<InvoicePage>("/api/billing/me/invoices");

        own.Items.Select(row => row.Id).ShouldBe([byAccount, byAddress], ignoreOrder: true);
        (await As(member).Get($"/api/billing/invoices/{byAddress}/receipt")).ShouldBe(HttpStatusCode.OK);
        (await As(member).Get($"/api/billing/invoices/{foreign}/receipt")).ShouldBe(HttpStatusCode.NotFound);
        (await As(member).Get("/api/billing/invoices")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_member_reads_why_a_payment_failed_until_it_is_tried_again()
    {
        var member = new TestUser(Acme.Id, Acme.Slug, Guid.NewGuid(), NewEmail(), ["member"]);
        var checkout = await StartCheckout(await Drafted(order: Order(member.Email)));
        async Task<string?> Refusal() => (await As(member).Get<InvoicePage>("/api/billing/me/invoices")).Items.ShouldHaveSingleItem().Refusal;

        await Click(checkout, DemoAction.Decline);
        await App.Settled();
        (await Refusal()).ShouldBe("The card was declined. Nothing was charged.");
        await Click(checkout, DemoAction.Pay);
        await App.Settled();

        (await Refusal()).ShouldBeNull();
    }

    /// <summary>Two that were paid in other years, and one that is not issued yet.</summary>
    private async Task<(IReadOnlyList<Guid> Past, Guid Draft)> PaidAndDrafted(Association association)
    {
        DateOnly[] days = [new(2024, 5, 1), new(2025, 5, 1)];
        var past = await Ask<IBilling, IReadOnlyList<Guid>>(
            association, billing => billing.RecordHistoryAsync([.. days.Select(day => new PastInvoice(Order(), day))]));
        return (past, await Drafted(association));
    }

    private async Task<IEnumerable<Guid>> Ids(Association association, string sorting) =>
        (await App.As(association.Admin).Get<InvoicePage>($"/api/billing/invoices?sorting={sorting}")).Items.Select(row => row.Id);
}
