using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GroupHub.Host.Tests.Isolation;

/// <summary>All that the database keeps of one association, read past the filters of the product.</summary>
internal sealed class RowsOfTenant(DbContext context, Guid tenantId)
{
    /// <summary>Every row as a text, by table; compared before and after.</summary>
    public async Task<IReadOnlyList<string>> ReadAsync()
    {
        var rows = new List<string>();
        foreach (var table in Tables)
        {
            var columns = string.Join(" || '|' || ", table.Columns.Select(column => $"coalesce(cast(\"{column.Name}\" as text), '')"));
            var query = FormattableStringFactory.Create($"select {columns} as \"Value\" from {NameOf(table)} where {Condition(table)}", KeyOf(table));
            rows.AddRange((await context.Database.SqlQuery<string>(query).ToListAsync()).Select(row => $"{table.Name}: {row}"));
        }

        rows.Sort(StringComparer.Ordinal);
        return rows;
    }

    /// <summary>The ids of its rows, table by table, as they came.</summary>
    public async Task<IReadOnlyList<TableIds>> ReadIdsAsync()
    {
        var ids = new List<TableIds>();
        foreach (var table in Tables.Where(table => IsOfTenants(table) && table.PrimaryKey?.Columns is [{ Name: "Id" } id] && IsGuid(id)))
        {
            var query = FormattableStringFactory.Create($"select \"Id\" as \"Value\" from {NameOf(table)} where {Condition(table)} order by \"Id\"", tenantId);
            if (await context.Database.SqlQuery<Guid>(query).ToListAsync() is { Count: > 0 } found) ids.Add(new TableIds(table.Schema ?? table.Name.Split('_')[0], found));
        }

        return ids;
    }

    /// <summary>Of the tables without a tenant, those in which the host keeps something about one.</summary>
    private IEnumerable<ITable> Tables => context.Model.GetRelationalModel().Tables.Where(table => IsOfTenants(table) || IsAbout(table));

    private static bool IsOfTenants(ITable table) => table.FindColumn("TenantId") is not null;

    private static bool IsAbout(ITable table) => table.FindColumn("ProviderKey") is not null || table.Name == "AbpTenants";

    private static string Condition(ITable table) =>
        IsOfTenants(table) ? "\"TenantId\" = {0}" : table.FindColumn("ProviderKey") is not null ? "\"ProviderKey\" = {0}" : "\"Id\" = {0}";

    private object KeyOf(ITable table) => IsOfTenants(table) || table.FindColumn("ProviderKey") is null ? tenantId : tenantId.ToString();

    private static bool IsGuid(IColumn column) => column.PropertyMappings.Any(mapping => mapping.Property.ClrType == typeof(Guid));

    private static string NameOf(ITable table) => table.Schema is { } schema ? $"\"{schema}\".\"{table.Name}\"" : $"\"{table.Name}\"";
}

/// <param name="Module">Whose table it is; ABP's have a name of their own each.</param>
/// <param name="Ids">Of its rows, as they came.</param>
internal sealed record TableIds(string Module, IReadOnlyList<Guid> Ids);
