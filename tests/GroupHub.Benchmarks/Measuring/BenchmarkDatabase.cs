using Npgsql;

namespace GroupHub.Benchmarks.Measuring;

/// <summary>A database of its own on the server that <c>GROUPHUB_BENCH_DB</c> names, gone at the end.</summary>
internal sealed class BenchmarkDatabase : IAsyncDisposable
{
    private const string Everyone = "set grouphub.tenant = '*'";

    private static readonly string Server = Environment.GetEnvironmentVariable("GROUPHUB_BENCH_DB")
        ?? throw new InvalidOperationException("GROUPHUB_BENCH_DB is not set: start this with bash etc/bench.sh.");

    private readonly string _name = $"grouphub_{Guid.NewGuid():N}";

    private BenchmarkDatabase() => Source = NpgsqlDataSource.Create(ConnectionString);

    public string ConnectionString => new NpgsqlConnectionStringBuilder(Server) { Database = _name }.ConnectionString;

    public NpgsqlDataSource Source { get; }

    public static async Task<BenchmarkDatabase> CreateAsync()
    {
        var database = new BenchmarkDatabase();
        await OnServerAsync($"create database {database._name}");
        return database;
    }

    /// <summary>As the host, who sees the rows of all associations.</summary>
    public async Task ExecuteAsync(string sql)
    {
        await using var connection = await OpenForEveryoneAsync();
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 300 };
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>As the host, who sees the rows of all associations.</summary>
    public async Task<long> CountAsync(string sql)
    {
        await using var connection = await OpenForEveryoneAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>As the host, who sees the rows of all associations.</summary>
    public async Task<IReadOnlyList<Guid>> ListIdsAsync(string sql)
    {
        await using var connection = await OpenForEveryoneAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var ids = new List<Guid>();
        while (await reader.ReadAsync()) ids.Add(reader.GetGuid(0));
        return ids;
    }

    /// <summary>The processor time of the whole database server.</summary>
    public async Task<TimeSpan> GetProcessorTimeAsync()
    {
        await using var connection = await Source.OpenConnectionAsync();
        return ProcessTree.ProcessorTimeOf(ProcessTree.ParentOf(connection.ProcessID));
    }

    public async ValueTask DisposeAsync()
    {
        await Source.DisposeAsync();
        await OnServerAsync($"drop database {_name}");
    }

    private async Task<NpgsqlConnection> OpenForEveryoneAsync()
    {
        var connection = await Source.OpenConnectionAsync();
        await using var command = new NpgsqlCommand(Everyone, connection);
        await command.ExecuteNonQueryAsync();
        return connection;
    }

    private static async Task OnServerAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(Server);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
