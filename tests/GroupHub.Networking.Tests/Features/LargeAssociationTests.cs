using GroupHub.Networking.Domain;
using GroupHub.Networking.Matching;
using GroupHub.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Networking.Tests.Features;

/// <summary>Twenty thousand members who each offer six words: what one ask costs does not grow with them.</summary>
public sealed class LargeAssociationTests(NetworkApp app) : NetworkingTest(app)
{
    private const int Members = 20_000;
    private const int WordsEach = 6;

    private static readonly string[] Asked = ["everybody", "tenth3", "rare4711", "unheardof"];

    [Fact]
    public async Task Candidates_are_read_from_the_index_alone_and_within_bounds()
    {
        var large = await App.Found($"large{Guid.NewGuid():N}"[..20]);
        await Within(large, services => Fill(services, large.Id));

        var plan = await App.In(large, Explain);
        var found = await App.In(large, services => services.GetRequiredService<Candidates>()
            .FindAsync(MatchSide.Offer, Asked, Guid.NewGuid(), CancellationToken.None));

        if (GroupHubApp.IsPostgreSql) plan.ShouldNotContain("Seq Scan", Case.Insensitive, plan);
        else plan.Split('\n').Where(line => line.Contains("networking_words", StringComparison.Ordinal)).ShouldAllBe(line => line.Contains("USING COVERING INDEX"));
        found.SubjectIds.Count.ShouldBeLessThanOrEqualTo(Candidates.Most);
        found.Counts["everybody"].ShouldBe(Candidates.PerWord);
        found.Counts["rare4711"].ShouldBe(1);
        var rare = await App.In(large, async services => (await services.GetRequiredService<IRepository<SearchWord, Guid>>().GetListAsync(word => word.Word == "rare4711")).Single());
        found.SubjectIds[0].ShouldBe(rare.SubjectId, "what few have says most");
    }

    /// <summary>Everybody offers one common word, one of ten, and some that are theirs alone.</summary>
    private static async Task Fill(IServiceProvider services, Guid tenantId)
    {
        var context = await ContextOf(services);
        var (series, id, table, number) = GroupHubApp.IsPostgreSql
            ? ($"select i from generate_series(0, {Members - 1}) i", "gen_random_uuid()", "networking.words", "lpad(to_hex(i), 12, '0')")
            : ($"with recursive n(i) as (select 0 union all select i + 1 from n where i < {Members - 1}) select i from n",
                "upper(substr(hex(randomblob(16)),1,8)||'-'||substr(hex(randomblob(2)),1,4)||'-4000-8000-'||hex(randomblob(6)))", "networking_words", "printf('%012X', i)");
        var subject = GroupHubApp.IsPostgreSql ? $"('00000000-0000-4000-8000-' || {number})::uuid" : $"'00000000-0000-4000-8000-' || {number}";
        var tenant = GroupHubApp.IsPostgreSql ? $"'{tenantId}'::uuid" : $"'{tenantId.ToString().ToUpperInvariant()}'";
        for (var word = 0; word < WordsEach; word++)
        {
            var text = word switch { 0 => "'everybody'", 1 => "'tenth' || (i % 10)", 2 => "'rare' || i", _ => $"'own{word}x' || i" };
            await context.Database.ExecuteSqlRawAsync(
                $"insert into {table} (\"Id\", \"TenantId\", \"Side\", \"Word\", \"SubjectId\", \"OwnerId\") select {id}, {tenant}, 'Offer', {text}, {subject}, {subject} from ({series}) s");
        }

        if (GroupHubApp.IsPostgreSql) await context.Database.ExecuteSqlRawAsync($"analyze {table}");
    }

    private static async Task<string> Explain(IServiceProvider services)
    {
        var words = await services.GetRequiredService<IRepository<SearchWord, Guid>>().GetQueryableAsync();
        await using var command = Candidates.Entries(words, MatchSide.Offer, Asked).CreateDbCommand();
        command.CommandText = (GroupHubApp.IsPostgreSql ? "explain " : "explain query plan ") + command.CommandText;
        command.Transaction = (await ContextOf(services)).Database.CurrentTransaction?.GetDbTransaction();
        var lines = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) lines.Add(reader.GetString(GroupHubApp.IsPostgreSql ? 0 : 3));
        return string.Join('\n', lines);
    }

    private static async Task<DbContext> ContextOf(IServiceProvider services) =>
        await ((Volo.Abp.Domain.Repositories.EntityFrameworkCore.IEfCoreRepository<SearchWord>)services.GetRequiredService<IRepository<SearchWord, Guid>>()).GetDbContextAsync();
}
