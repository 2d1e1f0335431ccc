using GroupHub.TestKit;

namespace GroupHub.Host.Tests.Starting;

/// <summary>Refunds from before there were credit notes are documents too, and no number is left out.</summary>
public sealed class EarlierRefundsTests : IAsyncLifetime
{
    private static readonly string Acme = NewId(), Globex = NewId(), Invoice = NewId(), Untaxed = NewId(), Payment = NewId(), Surplus = NewId(), Plain = NewId();

    private readonly TestDatabase _database = new();

    public async ValueTask InitializeAsync() => await _database.CreateAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Each_gets_the_next_number_of_its_association_and_year_in_the_order_in_which_they_were_given()
    {
        await using var older = await OlderDatabase.MakeIn(_database, "LettersLeavesAndChapters");
        await older.RunAsync(string.Join(";\n", Past()));

        (await RealProgram.Run(_database, "migrate")).ShouldSatisfyAllConditions(first => first.ExitCode.ShouldBe(0, first.Error));
        var given = await older.ReadAsync($"""
            select "Reason" || ' ' || "Number" || ' ' || coalesce("Tax_Currency" || cast("Tax_Minor" as text), 'untaxed') as "Value" from {Table("refunds")} order by 1
            """);
        (await RealProgram.Run(_database, "migrate")).ExitCode.ShouldBe(0);

        given.ShouldBe([
            "a CN-2025-00001 EUR532", "b CN-2025-00002 EUR533", "c CN-2026-00001 EUR532", "d CN-2026-00002 untaxed", "e CN-2026-00003 EUR0",
            "f CN-2026-00001 untaxed",
        ]);
        (await older.ReadAsync($"""select "Id" || ' ' || cast("Last" as text) as "Value" from {Table("invoice_counters")} order by 1""")).ShouldBe(
            ((string[])[$"{Plainly(Acme)}-credit-2025 2", $"{Plainly(Acme)}-credit-2026 3", $"{Plainly(Globex)}-credit-2026 1"]).Order(StringComparer.Ordinal), ignoreOrder: true);
    }

    /// <summary>Not stored in the order in which they were given; one is a document already.</summary>
    private static IEnumerable<string> Past()
    {
        yield return InvoiceOf(Invoice, Acme, "'19.0'");
        yield return InvoiceOf(Untaxed, Globex, "null");
        yield return PaymentOf(Payment, Acme, Invoice, verdict: 0);
        yield return PaymentOf(Surplus, Acme, Invoice, verdict: 1);
        yield return PaymentOf(Plain, Globex, Untaxed, verdict: 0);
        yield return RefundOf("b", Acme, Invoice, Payment, "2025-12-20", 33_34);
        yield return RefundOf("a", Acme, Invoice, Payment, "2025-11-03", 33_34);
        yield return RefundOf("c", Acme, Invoice, Payment, "2026-01-05", 33_34, "'CN-2026-00001', 'EUR', 532");
        yield return RefundOf("e", Acme, Invoice, Payment, "2026-03-01", 1);
        yield return RefundOf("d", Acme, Invoice, Surplus, "2026-02-01", 20_00);
        yield return RefundOf("f", Globex, Untaxed, Plain, "2026-02-01", 20_00);
        yield return $"""insert into {Table("invoice_counters")} ("Id", "TenantId", "Last") values ('{Plainly(Acme)}-credit-2026', '{Acme}', 1)""";
        if (!TestDatabase.IsPostgreSql) yield break;

        // As the tables are while the product runs: only whoever acts for everybody sees the rows of all.
        foreach (var table in (string[])["invoices", "payments", "refunds", "invoice_counters"])
        {
            yield return $"""
                alter table {Table(table)} enable row level security;
                alter table {Table(table)} force row level security;
                create policy grouphub_tenant on {Table(table)} using ("TenantId"::text = current_setting('grouphub.tenant', true) or current_setting('grouphub.tenant', true) = '*')
                """;
        }
    }

    private static string InvoiceOf(string id, string tenant, string taxPercent) => $"""
        insert into {Table("invoices")} ("Id", "TenantId", "Purpose", "PurposeId", "Title", "TaxPercent", "Status", "DueOn", "Payment", "Attention",
            "Payer_Culture", "Payer_Email", "Payer_Name", "Payer_Search", "Total_Currency", "Total_Minor", "ExtraProperties", "ConcurrencyStamp", "CreationTime", "IsDeleted", "Lines")
        values ('{id}', '{tenant}', 'x', '{NewId()}', 'Dues', {taxPercent}, 2, '2025-01-01', 0, 0, 'en', 'ada@people.example', 'Ada', 'ada', 'EUR', 12000, '', 'x', '2025-01-01', false, '[]')
        """;

    private static string PaymentOf(string id, string tenant, string invoice, int verdict) => $"""
        insert into {Table("payments")} ("Id", "TenantId", "InvoiceId", "Gateway", "ChargeId", "ReceivedOn", "Verdict", "Amount_Currency", "Amount_Minor", "ExtraProperties", "ConcurrencyStamp", "CreationTime")
        values ('{id}', '{tenant}', '{invoice}', 'hand', '{id}', '2025-01-02', {verdict}, 'EUR', 12000, '', 'x', '2025-01-02')
        """;

    private static string RefundOf(string name, string tenant, string invoice, string payment, string day, int cents, string document = "null, null, null") => $"""
        insert into {Table("refunds")} ("Id", "TenantId", "InvoiceId", "PaymentId", "RequestId", "Reason", "GivenBackOn", "Amount_Currency", "Amount_Minor",
            "ExtraProperties", "ConcurrencyStamp", "CreationTime", "Number", "Tax_Currency", "Tax_Minor")
        values ('{NewId()}', '{tenant}', '{invoice}', '{payment}', '{NewId()}', '{name}', '{day}', 'EUR', {cents}, '', 'x', '{day}', {document})
        """;

    private static string Table(string name) => TestDatabase.IsPostgreSql ? $"billing.\"{name}\"" : $"\"billing_{name}\"";

    /// <summary>As SQLite keeps it.</summary>
    private static string NewId() => Guid.NewGuid().ToString().ToUpperInvariant();

    private static string Plainly(string id) => Guid.Parse(id).ToString("N");
}
