using GroupHub.Foundation;
using GroupHub.TestKit;

namespace GroupHub.Host.Tests.Starting;

/// <summary>What was written before lists kept plain keys is found like what is written today.</summary>
public sealed class EarlierKeysTests : IAsyncLifetime
{
    /// <summary>Of every kind: accents, letters that become several or none, other scripts, signs that mean something in SQL.</summary>
    private static readonly string[] Names =
        ["Jürgen Øster-Großmann", "ŻÓŁW Æsir Œuvre", "Ἀθῆναι МОСКВА", "İpek ılık Đorđe", "e\u0301cole ﬁn ½ Ａ", "100% _x\" \\", "Ada Holm", "𝒜da 😀"];

    private readonly TestDatabase _database = new();

    public async ValueTask InitializeAsync() => await _database.CreateAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Every_row_gets_the_key_that_it_would_get_today()
    {
        await using var older = await OlderDatabase.MakeIn(_database, "ThreadsLeavesAndHolidays");
        foreach (var name in Names) await older.RunAsync($"{Referral(name)};{Affiliate(name)};{Visitor(name)}");

        (await RealProgram.Run(_database, "migrate")).ShouldSatisfyAllConditions(ending => ending.ExitCode.ShouldBe(0, ending.Error));

        (await KeysOf(older, "networking", "referrals", "SearchKey")).ShouldBe(Names.Select(PlainText.Of), ignoreOrder: true);
        (await KeysOf(older, "chapters", "affiliates", "NameKey")).ShouldBe(Names.Select(PlainText.Of), ignoreOrder: true);
        (await KeysOf(older, "meetings", "visitors", "SearchKey")).ShouldBe(Names.Select(name => $"{PlainText.Of(name)} last  v@people.example"), ignoreOrder: true);
    }

    private static Task<List<string>> KeysOf(OlderDatabase database, string module, string table, string key) =>
        database.ReadAsync($"select \"{key}\" as \"Value\" from {Table(module, table)}");

    private static string Referral(string name) => $"""
        insert into {Table("networking", "referrals")} ("Id", "TenantId", "RequestId", "GiverId", "RecipientId", "Details", "PersonName", "State", "MovedAt", "Steps", "Versions",
            "Business", "IsValueShared", "IsForgotten", "ExtraProperties", "ConcurrencyStamp")
        values ('{NewId()}', '{NewId()}', '{NewId()}', '{NewId()}', '{NewId()}', '', '{name}', 'Draft', '2026-01-01', '[]', '[]', '[]', false, false, '', 'x')
        """;

    /// <summary>As it was once kept: in small letters, with accents.</summary>
    private static string Affiliate(string name) => $"""
        insert into {Table("chapters", "affiliates")} ("Id", "TenantId", "Name", "NameKey", "Edition", "ExtraProperties", "ConcurrencyStamp", "CreationTime")
        values ('{NewId()}', '{NewId()}', '{name}', '{name.ToLowerInvariant()}', 0, '', 'x', '2026-01-01')
        """;

    private static string Visitor(string name) => $"""
        insert into {Table("meetings", "visitors")} ("Id", "TenantId", "Culture", "LastSeenOn", "Details_FirstName", "Details_LastName", "Details_Email",
            "ExtraProperties", "ConcurrencyStamp", "CreationTime")
        values ('{NewId()}', '{NewId()}', 'en', '2026-01-01', '{name}', 'Last', 'v@people.example', '', 'x', '2026-01-01')
        """;

    private static string Table(string module, string table) => TestDatabase.IsPostgreSql ? $"{module}.{table}" : $"\"{module}_{table}\"";

    /// <summary>As SQLite keeps it.</summary>
    private static string NewId() => Guid.NewGuid().ToString().ToUpperInvariant();
}
