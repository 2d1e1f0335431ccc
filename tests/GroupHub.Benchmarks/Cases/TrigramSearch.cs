using GroupHub.Benchmarks.Measuring;
using GroupHub.Benchmarks.Servers;
using Npgsql;

namespace GroupHub.Benchmarks.Cases;

/// <summary>What a database would do instead of a search engine: 20 rows and the exact count, by a trigram index over the same people.</summary>
internal sealed class TrigramSearch(BenchmarkDatabase database, IReadOnlyList<string> queries)
{
    private const string Select = "select id, name, company, town, count(*) over () from people where";

    public static async Task<TrigramSearch> MakeAsync(BenchmarkDatabase database, IReadOnlyList<string> queries)
    {
        await database.ExecuteAsync($"""
            create extension pg_trgm;
            create table people as select "Id" as id, concat_ws(' ', "FirstName", "LastName") as name, "Company" as company, "Town" as town,
                concat_ws(' ', "FirstName", "LastName", "Company", "JobTitle", "Profession", "Town", "About",
                    array_to_string("Industries", ' '), array_to_string("Skills", ' ')) as words
                from members.members where "TenantId" = (select "Id" from "AbpTenants" where "Name" = '{ManyMembers.Slug}');
            create index on people using gin (words gin_trgm_ops);
            analyze people;
            """);
        return new TrigramSearch(database, queries);
    }

    /// <summary>The nearest to what the directory does.</summary>
    public static NpgsqlCommand ForgivingTypos(string query) =>
        new($"{Select} $1 <% words order by $1 <<-> words limit 20") { Parameters = { new NpgsqlParameter<string> { TypedValue = query } } };

    /// <summary>Every word somewhere, by name: what the index serves best, and finds nothing that is misspelt.</summary>
    public static NpgsqlCommand ExactWords(string query)
    {
        var words = query.Split(' ');
        var command = new NpgsqlCommand($"{Select} {string.Join(" and ", words.Select((_, i) => $"words ilike ${i + 1}"))} order by name limit 20");
        command.Parameters.AddRange(words.Select(word => new NpgsqlParameter<string> { TypedValue = $"%{word}%" }).ToArray());
        return command;
    }

    public async Task<Measured> MeasureAsync(Func<string, NpgsqlCommand> command, int atOnce, TimeSpan duration)
    {
        var before = await database.GetProcessorTimeAsync();
        var connections = await Task.WhenAll(Enumerable.Range(0, atOnce).Select(_ => database.Source.OpenConnectionAsync().AsTask()));
        var next = new int[atOnce];
        var load = await Load.RunAsync(atOnce, duration, async n =>
        {
            await SearchAsync(command(queries[next[n]++ % queries.Count]), connections[n]);
            return true;
        });
        foreach (var connection in connections) await connection.DisposeAsync();
        return new Measured(load, await database.GetProcessorTimeAsync() - before);
    }

    private static async Task SearchAsync(NpgsqlCommand command, NpgsqlConnection connection)
    {
        await using (command)
        {
            command.Connection = connection;
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync()) reader.GetInt64(reader.FieldCount - 1);
        }
    }
}
