using GroupHub.Abp.EntityFrameworkCore;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GroupHub.Abp.Tests.EntityFrameworkCore;

/// <summary>A new database for one test: an SQLite file, or one on the PostgreSQL server the environment names.</summary>
internal sealed class TestDatabase : IDisposable
{
    public const string PostgresVariable = "GROUPHUB_TEST_POSTGRES";

    private readonly string _name = "abp_" + Guid.NewGuid().ToString("N");
    private readonly string? _server;

    private TestDatabase(string? server) => _server = server;

    public static string? PostgresServer => Environment.GetEnvironmentVariable(PostgresVariable);

    public string ConnectionString => _server is null
        ? $"Data Source={Path.Combine(Path.GetTempPath(), _name)}.db;Pooling=False"
        : new NpgsqlConnectionStringBuilder(_server) { Database = _name }.ConnectionString;

    public static TestDatabase Sqlite() => new(null);

    public static TestDatabase Postgres()
    {
        Assert.SkipWhen(string.IsNullOrEmpty(PostgresServer), $"{PostgresVariable} is not set.");
        var database = new TestDatabase(PostgresServer);
        database.OnServer($"CREATE DATABASE {database._name}");
        return database;
    }

    public static bool IsPostgreSql(string connectionString) => connectionString.Contains("Host=", StringComparison.OrdinalIgnoreCase);

    /// <summary>Tables as the context has them, whose model all tests share.</summary>
    public static Task<bool> CreateAsync(DbContext context)
    {
        WholeModel.Of(context);
        return context.Database.EnsureCreatedAsync();
    }

    public void Dispose()
    {
        if (_server is null)
        {
            SqliteConnection.ClearAllPools();
            File.Delete(Path.Combine(Path.GetTempPath(), _name + ".db"));
            return;
        }

        NpgsqlConnection.ClearAllPools();
        OnServer($"DROP DATABASE {_name}");
    }

    private void OnServer(string sql)
    {
        using var connection = new NpgsqlConnection(_server);
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The name is made above, of hexadecimal digits.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
