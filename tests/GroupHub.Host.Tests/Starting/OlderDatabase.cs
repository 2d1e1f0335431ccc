using GroupHub.Data;
using GroupHub.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace GroupHub.Host.Tests.Starting;

/// <summary>
/// A database that is some migrations behind, in which somebody has put a table where one of the product's belongs:
/// the way to the present version begins well and then fails.
/// </summary>
internal sealed class OlderDatabase : IAsyncDisposable
{
    private readonly GroupHubDbContext _context;

    private OlderDatabase(TestDatabase database) => _context = Open(database.ConnectionString);

    public static async Task<OlderDatabase> MakeIn(TestDatabase database)
    {
        var older = new OlderDatabase(database);
        await older.MakeAsync();
        return older;
    }

    /// <summary>What there is: every table and column.</summary>
    public Task<List<string>> ReadAsync() => TestDatabase.IsPostgreSql
        ? ReadAsync("select table_schema || '.' || table_name || '.' || column_name as \"Value\" from information_schema.columns where table_schema not in ('pg_catalog', 'information_schema') order by 1")
        : ReadAsync("select sql as \"Value\" from sqlite_master where sql is not null order by 1");

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private async Task MakeAsync()
    {
        var names = _context.Database.GetMigrations().ToList();
        var assembly = _context.GetService<IMigrationsAssembly>();
        var failing = names.FindLastIndex(name => TablesOf(assembly, name).Count > 0);
        await _context.Database.OpenConnectionAsync();
        if (failing >= 2) await _context.GetService<IMigrator>().MigrateAsync(names[failing - 2]);
        var inTheWay = TablesOf(assembly, names[failing])[^1];
        if (inTheWay.Schema is { } schema) await RunAsync($"create schema if not exists \"{schema}\"");
        await RunAsync($"create table {NameOf(inTheWay)} (note text)");
    }

    private List<CreateTableOperation> TablesOf(IMigrationsAssembly assembly, string name) =>
        [.. assembly.CreateMigration(assembly.Migrations[name], _context.Database.ProviderName!).UpOperations.OfType<CreateTableOperation>()];

    private async Task<List<string>> ReadAsync(string sql)
    {
        var found = await _context.Database.SqlQueryRaw<string>(sql).ToListAsync();
        await _context.Database.CloseConnectionAsync();
        return found;
    }

    private Task<int> RunAsync(string sql) => _context.Database.ExecuteSqlRawAsync(sql);

    private static string NameOf(CreateTableOperation table) => table.Schema is { } schema ? $"\"{schema}\".\"{table.Name}\"" : $"\"{table.Name}\"";

    private static GroupHubDbContext Open(string connectionString)
    {
        var options = new DbContextOptionsBuilder<GroupHubDbContext>();
        if (TestDatabase.IsPostgreSql) options.UseNpgsql(connectionString, npgsql => npgsql.MigrationsAssembly("GroupHub.Data.PostgreSql"));
        else options.UseSqlite($"{connectionString};Pooling=False", sqlite => sqlite.MigrationsAssembly("GroupHub.Data.Sqlite"));
        return new GroupHubDbContext(options.Options);
    }
}
