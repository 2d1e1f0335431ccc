using GroupHub.TestKit;

namespace GroupHub.Host.Tests.Starting;

/// <summary>A newer program on the database of an older one.</summary>
public sealed class UpgradeTests : IAsyncLifetime
{
    private readonly TestDatabase _database = new();

    public async ValueTask InitializeAsync() => await _database.CreateAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task A_database_of_an_older_version_is_brought_to_this_one_with_all_that_is_in_it()
    {
        await using var older = await OlderDatabase.MakeIn(_database);
        var rows = await older.ReadRowsAsync();
        (await older.PendingAsync()).ShouldNotBeEmpty();

        var ending = await RealProgram.Run(_database, "migrate");

        ending.ExitCode.ShouldBe(0, ending.Error);
        (await older.PendingAsync()).ShouldBeEmpty();
        (await older.ReadRowsAsync()).ShouldBe(rows);
        rows.ShouldBe(["Abp.Mailing.DefaultFromDisplayName=Lakeside", "lakeside"]);
    }

    /// <summary>The first version, and the first that has all of its modules but one.</summary>
    [Theory]
    [InlineData("Initial", 15)]
    [InlineData("Networking", 45)]
    public async Task Rows_of_every_module_survive_the_way_from_an_older_version(string version, int tables)
    {
        await using var older = await OlderDatabase.MakeFilledIn(_database, version);
        var before = await older.Rows!.ReadAsync();
        older.Rows.Tables.Count.ShouldBeGreaterThanOrEqualTo(tables);
        before.Count.ShouldBe(older.Rows.Tables.Count - older.Rows.Gone().Count(what => !what.Contains('.')), "a row in every table");

        var ending = await RealProgram.Run(_database, "migrate");

        ending.ExitCode.ShouldBe(0, ending.Error);
        (await older.PendingAsync()).ShouldBeEmpty();
        (await older.Rows.ReadAsync()).ShouldBe(before, ignoreOrder: true);
    }
}
