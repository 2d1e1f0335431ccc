using GroupHub.Data;
using GroupHub.Foundation;
using GroupHub.TestKit;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace GroupHub.Host.Tests.Starting;

/// <summary>A database that is some migrations behind, with an association and a setting in it.</summary>
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

    /// <summary>One that ends with this migration, with nothing in it.</summary>
    public static async Task<OlderDatabase> MakeIn(TestDatabase database, string last)
    {
        var older = new OlderDatabase(database);
        await older._context.GetService<IMigrator>().MigrateAsync(older._context.Database.GetMigrations().Single(name => name.EndsWith($"_{last}", StringComparison.Ordinal)));
        return older;
    }

    /// <summary>
    /// One in which somebody has put a table where one of the product's belongs: the way to the present version begins
    /// well and then fails.
    /// </summary>
    public static async Task<OlderDatabase> MakeObstructedIn(TestDatabase database)
    {
        var older = await MakeIn(database);
        await older.ObstructAsync();
        return older;
    }

    /// <summary>One as an older version has left it: the state after the migration of that name, and rows of its modules.</summary>
    public static async Task<OlderDatabase> MakeFilledIn(TestDatabase database, string version)
    {
        var older = new OlderDatabase(database);
        await older.MigrateAsync(older._context.Database.GetMigrations().Single(name => name.EndsWith($"_{version}", StringComparison.Ordinal)));
        await older.Rows!.AddAsync();
        return older;
    }

    /// <summary>What the modules keep in it.</summary>
    public OlderRows? Rows { get; private set; }

    /// <summary>Migrations that are still to come.</summary>
    public async Task<List<string>> PendingAsync() => [.. await _context.Database.GetPendingMigrationsAsync()];

    /// <summary>The names and values of the rows that it was made with.</summary>
    public Task<List<string>> ReadRowsAsync() =>
        ReadAsync("select \"Name\" as \"Value\" from \"AbpTenants\" union select \"Name\" || '=' || \"Value\" from \"AbpSettings\" where \"Name\" like 'Abp.%' order by 1");

    /// <summary>What there is: every table and column.</summary>
    public Task<List<string>> ReadAsync() => TestDatabase.IsPostgreSql
        ? ReadAsync("select table_schema || '.' || table_name || '.' || column_name as \"Value\" from information_schema.columns where table_schema not in ('pg_catalog', 'information_schema') order by 1")
        : ReadAsync("select sql as \"Value\" from sqlite_master where sql is not null order by 1");

    public async Task<int> CountAsync(string table) => int.Parse((await ReadAsync($"select cast(count(*) as text) as \"Value\" from {table}"))[0], System.Globalization.CultureInfo.InvariantCulture);

    /// <param name="sql">Its only column is called Value.</param>
    public async Task<List<string>> ReadAsync(string sql)
    {
        var found = await _context.Database.SqlQueryRaw<string>(sql).ToListAsync();
        await _context.Database.CloseConnectionAsync();
        return found;
    }

    public Task<int> RunAsync(string sql) => _context.Database.ExecuteSqlRawAsync(sql);

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private async Task MakeAsync()
    {
        var names = _context.Database.GetMigrations().ToList();
        await _context.Database.OpenConnectionAsync();
        await _context.GetService<IMigrator>().MigrateAsync(names[Math.Max(0, LastWithTables(names) - 2)]);
        await _context.Database.ExecuteSqlAsync($"""
            insert into "AbpTenants" ("Id", "Name", "NormalizedName", "EntityVersion", "ExtraProperties", "ConcurrencyStamp", "CreationTime", "IsDeleted")
            values ({Guid.NewGuid()}, 'lakeside', 'LAKESIDE', 0, {"{}"}, 'x', {DateTime.UtcNow}, {false})
            """);
        await _context.Database.ExecuteSqlAsync($"""
            insert into "AbpSettings" ("Id", "Name", "Value", "ProviderName", "ProviderKey")
            values ({Guid.NewGuid()}, 'Abp.Mailing.DefaultFromDisplayName', 'Lakeside', 'G', '')
            """);
        await _context.Database.CloseConnectionAsync();
    }

    /// <summary>The model of that time lies with its migration.</summary>
    private async Task MigrateAsync(string version)
    {
        await _context.GetService<IMigrator>().MigrateAsync(version);
        var migrations = _context.GetService<IMigrationsAssembly>();
        var then = migrations.CreateMigration(migrations.Migrations[version], _context.Database.ProviderName!).TargetModel;
        Rows = new OlderRows(_context, _context.GetService<IModelRuntimeInitializer>().Initialize(((IMutableModel)then).FinalizeModel(), designTime: true));
    }

    private async Task ObstructAsync()
    {
        var names = _context.Database.GetMigrations().ToList();
        var inTheWay = TablesOf(names[LastWithTables(names)])[^1];
        if (inTheWay.Schema is { } schema) await RunAsync($"create schema if not exists \"{schema}\"");
        await RunAsync($"create table {NameOf(inTheWay)} (note text)");
    }

    private int LastWithTables(List<string> names) => names.FindLastIndex(name => TablesOf(name).Count > 0);

    private List<CreateTableOperation> TablesOf(string name)
    {
        var assembly = _context.GetService<IMigrationsAssembly>();
        return [.. assembly.CreateMigration(assembly.Migrations[name], _context.Database.ProviderName!).UpOperations.OfType<CreateTableOperation>()];
    }

    private static string NameOf(CreateTableOperation table) => table.Schema is { } schema ? $"\"{schema}\".\"{table.Name}\"" : $"\"{table.Name}\"";

    private static GroupHubDbContext Open(string connectionString)
    {
        var options = new DbContextOptionsBuilder<GroupHubDbContext>();
        // Nothing is hidden from whoever looks into it.
        if (TestDatabase.IsPostgreSql) options.UseNpgsql($"{connectionString};Options=-c grouphub.tenant=*", npgsql => npgsql.MigrationsAssembly("GroupHub.Data.PostgreSql"));
        else options.UseSqlite(Sqlite(connectionString), contextOwnsConnection: true, sqlite => sqlite.MigrationsAssembly("GroupHub.Data.Sqlite"));
        return new GroupHubDbContext(options.Options);
    }

    /// <summary>With what the product's migrations call.</summary>
    private static SqliteConnection Sqlite(string connectionString)
    {
        var connection = new SqliteConnection($"{connectionString};Pooling=False");
        connection.CreateFunction<string, string>("plain_text", PlainText.Of, isDeterministic: true);
        return connection;
    }
}
