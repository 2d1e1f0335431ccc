using GroupHub.Data.Sqlite;
using GroupHub.Members;
using GroupHub.TestKit;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace GroupHub.Host.Tests;

/// <summary>In an association of thousands this is the difference between a tenth of a second and a quarter of a minute.</summary>
public sealed class QueryStatisticsTests
{
    /// <summary>As the overview asks who has stayed.</summary>
    private const string Stayed = """
        explain query plan select count(*) from administration_roster r where r.TenantId = 'A' and exists (
            select 1 from administration_standings s where s.TenantId = 'A' and s.MemberId = r.Id and s."From" <= '2026-01-01' and '2026-01-01' <= s."To")
        """;

    [Fact]
    public async Task SQLite_finds_a_members_days_by_the_member_and_not_among_those_of_all()
    {
        Assert.SkipWhen(GroupHubApp.IsPostgreSql, "PostgreSQL's server counts by itself.");
        await using var app = await GroupHubApp.Start(new Dictionary<string, string>());
        foreach (var n in Enumerable.Range(0, 20)) await app.Member(app.Acme, Person(n));
        await Say(app, "analyze; delete from sqlite_stat1");
        (await Way(app)).ShouldContain(step => step.Contains("IX_administration_standings_TenantId_From_To"), "else there is nothing to put right");

        using var scope = app.Services.CreateScope();
        await app.Services.GetRequiredService<QueryStatistics>().CountAsync(scope.ServiceProvider, TestContext.Current.CancellationToken);

        (await Way(app)).ShouldContain(step => step.Contains("(MemberId=?"));
    }

    private static NewPerson Person(int n) => new() { FirstName = "Ada", LastName = $"Lovelace {n}", Email = $"ada.{n}@people.example" };

    private static Task<IReadOnlyList<string>> Way(GroupHubApp app) => Say(app, Stayed);

    /// <summary>On a connection of its own: counts are read when it is opened.</summary>
    private static async Task<IReadOnlyList<string>> Say(GroupHubApp app, string sql)
    {
        await using var connection = new SqliteConnection($"{app.ConnectionString};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var steps = await command.ExecuteReaderAsync();
        List<string> said = [];
        while (await steps.ReadAsync()) said.Add(steps.GetString(3));
        return said;
    }
}
