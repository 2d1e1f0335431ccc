using System.Runtime.CompilerServices;
using GroupHub.Billing.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace GroupHub.Billing.Data;

/// <summary>
/// Inserts that two transactions may try at once. A failed insert would cost PostgreSQL the whole transaction,
/// so the database is asked to decide. The wording is understood by PostgreSQL and SQLite alike.
/// </summary>
internal static class OnConflict
{
    private static readonly ConditionalWeakTable<IEntityType, string> Inserts = [];

    /// <summary>False when a row with the same unique key was there first.</summary>
    public static async Task<bool> InsertUnlessKnownAsync<T>(
        this DbContext context, T row, CancellationToken cancellation) where T : class
    {
        var type = context.Model.FindEntityType(typeof(T))!;
        var sql = Inserts.GetValue(type, context.InsertOf);
        var values = PropertiesOf(type).Select(property => Stored(property, property.PropertyInfo!.GetValue(row))!);
        return await context.Database.ExecuteSqlRawAsync(sql, values, cancellation) == 1;
    }

    /// <summary>
    /// One higher than last time. Others wait for the end of this transaction; if it fails, nothing was taken.
    /// </summary>
    public static async Task<int> CountUpAsync(
        this DbContext context, string counter, Guid? tenantId, CancellationToken cancellation)
    {
        var type = context.Model.FindEntityType(typeof(InvoiceCounter))!;
        string Column(string name) => context.Quote(type.FindProperty(name)!.GetColumnName());
        var (id, tenant, last) = (Column("Id"), Column("TenantId"), Column("Last"));
        var sql = $$"""
            INSERT INTO {{context.TableOf(type)}} AS c ({{id}}, {{tenant}}, {{last}}) VALUES ({0}, {1}, 1)
            ON CONFLICT ({{id}}) DO UPDATE SET {{last}} = c.{{last}} + 1 RETURNING {{last}} AS "Value"
            """;
        return (await context.Database.SqlQueryRaw<int>(sql, counter, tenantId!).ToListAsync(cancellation)).Single();
    }

    private static string InsertOf(this DbContext context, IEntityType type)
    {
        var properties = PropertiesOf(type).ToList();
        var columns = string.Join(", ", properties.Select(property => context.Quote(property.GetColumnName())));
        var places = string.Join(", ", properties.Select((_, i) => $"{{{i}}}"));
        return $"INSERT INTO {context.TableOf(type)} ({columns}) VALUES ({places}) ON CONFLICT DO NOTHING";
    }

    private static IEnumerable<IProperty> PropertiesOf(IEntityType type) =>
        type.GetProperties().Where(property => property.PropertyInfo is not null);

    private static object? Stored(IProperty property, object? value) =>
        property.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value;

    private static string Quote(this DbContext context, string name) => context.Sql().DelimitIdentifier(name);

    private static string TableOf(this DbContext context, IEntityType type) =>
        context.Sql().DelimitIdentifier(type.GetTableName()!, type.GetSchema());

    private static ISqlGenerationHelper Sql(this DbContext context) => context.GetService<ISqlGenerationHelper>();
}
