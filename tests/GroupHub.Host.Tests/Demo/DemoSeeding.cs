using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using GroupHub.Data;
using GroupHub.Data.Demo;
using GroupHub.Host.Tests.Isolation;
using GroupHub.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Host.Tests.Demo;

/// <summary>The demo in a product of its own, and what is in it.</summary>
public sealed partial class DemoSeeding : IAsyncDisposable
{
    private readonly GroupHubApp _app = new();

    public Association Riverside { get; private set; } = null!;

    public Association Harbour { get; private set; } = null!;

    public DateOnly Today { get; private set; }

    /// <summary>The administrator by the river.</summary>
    public Caller Admin => _app.As(Riverside.Admin);

    public static async Task<DemoSeeding> Make()
    {
        var seeding = new DemoSeeding();
        await seeding._app.InitializeAsync();
        using (var scope = seeding._app.Services.CreateScope()) await scope.ServiceProvider.GetRequiredService<DemoSeeder>().SeedAsync();
        await seeding._app.Settled();
        seeding.Riverside = await seeding.Find("riverside", "nora@riverside.example");
        seeding.Harbour = await seeding.Find("harbour", "admin@harbour.example");
        seeding.Today = await seeding._app.Today(seeding.Riverside);
        return seeding;
    }

    public static string Table(string module, string name) => GroupHubApp.IsPostgreSql ? $"\"{module}\".\"{name}\"" : $"\"{module}_{name}\"";

    /// <summary>The first column of a question about one association.</summary>
    public Task<List<T>> Ask<T>(Association at, string sql) => _app.In(at, async services =>
        await (await ContextOf(services)).Database.SqlQuery<T>(FormattableStringFactory.Create($"{sql.Replace("@tenant", "{0}", StringComparison.Ordinal)}", at.Id)).ToListAsync());

    /// <summary>Every row of the modules without what is drawn anew each time: ids, when it was written, and how often.</summary>
    public Task<List<string>> Rows(Association at) => _app.In(at, async services =>
    {
        var (context, rows) = (await ContextOf(services), new List<string>());
        foreach (var table in ModuleTables.In(context.Model).SelectMany(type => type.GetTableMappings()).Select(mapping => mapping.Table).Distinct())
        {
            var columns = string.Join(" || '|' || ", table.Columns.Where(IsTold).Select(column => $"coalesce(cast(\"{column.Name}\" as text), '')").DefaultIfEmpty("''"));
            var sql = $"select {columns} as \"Value\" from {(table.Schema is { } schema ? $"\"{schema}\".\"{table.Name}\"" : $"\"{table.Name}\"")} where \"TenantId\" = {{0}}";
            var found = await context.Database.SqlQuery<string>(FormattableStringFactory.Create(sql, at.Id)).ToListAsync();
            rows.AddRange(found.Select(row => $"{table.Name}: {AnyId().Replace(row, "#")}"));
        }

        rows.Sort(StringComparer.Ordinal);
        return rows;
    });

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static bool IsTold(IColumn column) =>
        column.PropertyMappings.All(mapping => (Nullable.GetUnderlyingType(mapping.Property.ClrType) ?? mapping.Property.ClrType) is var type
            && type != typeof(Guid) && type != typeof(DateTime) && type != typeof(double) && type != typeof(byte[])
            // A series draws the number from which the ids of its meetings follow.
            && !(type == typeof(long) && column.Name == "Key"))
        && column.Name is not ("ConcurrencyStamp" or "Edition" or "RequestHash" or "LinkHashes");

    private async Task<Association> Find(string slug, string admin)
    {
        var store = _app.Services.GetRequiredService<ITenantStore>();
        var tenant = (await store.FindAsync(slug.ToUpperInvariant()))!;
        return new Association(tenant.Id, slug, await _app.FindUser(tenant.Id, slug, admin));
    }

    private static async Task<DbContext> ContextOf(IServiceProvider services) =>
        await services.GetRequiredService<IDbContextProvider<GroupHubDbContext>>().GetDbContextAsync();

    [GeneratedRegex("[0-9a-fA-F]{8}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{12}|T[0-9:.]+Z")]
    private static partial Regex AnyId();
}

/// <summary>The demo seeded twice, on one and the same day.</summary>
public sealed class TwoSeedings : IAsyncLifetime
{
    public DemoSeeding First { get; private set; } = null!;

    public DemoSeeding Second { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        (First, Second) = (await DemoSeeding.Make(), await DemoSeeding.Make());
        if (First.Today == Second.Today) return;
        await First.DisposeAsync();
        First = await DemoSeeding.Make();
    }

    public async ValueTask DisposeAsync()
    {
        await First.DisposeAsync();
        await Second.DisposeAsync();
    }
}
