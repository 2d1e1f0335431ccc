using Microsoft.Data.Sqlite;
using Npgsql;

namespace GroupHub.TestKit;

/// <summary>A database of its own for each test program: an SQLite file, or one on the server that <c>GROUPHUB_TEST_DB</c> names.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("GROUPHUB_TEST_DB");

    private readonly string _name = $"grouphub_{Guid.NewGuid():N}";

    public static bool IsPostgreSql => !string.IsNullOrEmpty(Server);

    public string Folder { get; } = System.IO.Directory.CreateTempSubdirectory("grouphub-").FullName;

    public static string Provider => IsPostgreSql ? "PostgreSql" : "Sqlite";

    public string ConnectionString => IsPostgreSql
        ? new NpgsqlConnectionStringBuilder(Server) { Database = _name, MaxPoolSize = 40 }.ConnectionString
        : $"Data Source={Path.Combine(Folder, "grouphub.db")}";

    public async Task CreateAsync()
    {
        if (IsPostgreSql) await OnServerAsync($"create database {_name}");
    }

    /// <summary>The same again, once the program that has made the original has ended.</summary>
    public async Task CopyAsync(TestDatabase original)
    {
        if (IsPostgreSql)
        {
            await OnServerAsync($"create database {_name} template {original._name}");
            return;
        }

        await using var connection = new SqliteConnection($"{original.ConnectionString};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "vacuum into $copy";
        command.Parameters.AddWithValue("$copy", new SqliteConnectionStringBuilder(ConnectionString).DataSource);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>
    /// PostgreSQL copies and drops only what nobody has open. What it does there by itself it stops by itself, and lets
    /// nobody else stop it.
    /// </summary>
    public async Task CloseAsync()
    {
        if (IsPostgreSql) await OnServerAsync($"select pg_terminate_backend(pid) from pg_stat_activity where datname = '{_name}' and usename = current_user");
    }

    public async ValueTask DisposeAsync()
    {
        if (IsPostgreSql)
        {
            NpgsqlConnection.ClearAllPools();
            await CloseAsync();
            await OnServerAsync($"drop database {_name}");
        }

        System.IO.Directory.Delete(Folder, recursive: true);
    }

    private static async Task OnServerAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
