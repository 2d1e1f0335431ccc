using GroupHub.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GroupHub.Host.Tests.Starting;

/// <summary>
/// A row in every table that an older version has, made from the model that its migration kept. All ids are the same
/// one, so that every row finds the one it points to.
/// </summary>
internal sealed class OlderRows(DbContext context, IModel older)
{
    private static readonly Guid One = new("0199f000-0000-7000-8000-000000000001");

    private static readonly DateTime When = new(2025, 3, 4, 9, 30, 0, DateTimeKind.Utc);

    private readonly List<ITable> _tables = InOrderOfNeed([.. older.GetRelationalModel().Tables.Where(IsOfAModule)]);

    public IReadOnlyList<string> Tables => [.. _tables.Select(table => table.SchemaQualifiedName)];

    public async Task AddAsync()
    {
        foreach (var table in _tables)
        {
            var columns = table.Columns.Where(column => !column.IsNullable || column.Name == "TenantId").ToList();
            var (names, places) = (columns.Select(column => $"\"{column.Name}\""), columns.Select((column, i) => Place(column, i)));
            var sql = $"insert into {NameOf(table)} ({string.Join(", ", names)}) values ({string.Join(", ", places)})";
            await context.Database.ExecuteSqlRawAsync(sql, columns.Select(Value));
        }
    }

    /// <summary>Every row as a text: the columns that the present version still has.</summary>
    public async Task<List<string>> ReadAsync()
    {
        var rows = new List<string>();
        await context.Database.OpenConnectionAsync();
        // In the present version rows are seen by their association alone, or by the host for all of them at once.
        if (TestDatabase.IsPostgreSql) await context.Database.ExecuteSqlRawAsync("set grouphub.tenant = '*'");
        foreach (var (table, columns) in Kept())
        {
            var values = string.Join(" || '|' || ", columns.Select(column => $"'{column} ' || coalesce(cast(\"{column}\" as text), '')"));
            var found = await context.Database.SqlQueryRaw<string>($"select {values} as \"Value\" from {NameOf(table)}").ToListAsync();
            rows.AddRange(found.Select(row => $"{table.Name}: {row}"));
        }

        await context.Database.CloseConnectionAsync();
        return rows;
    }

    /// <summary>Tables and columns that the present version has no more.</summary>
    public IReadOnlyList<string> Gone() =>
    [
        .. _tables.Except(Kept().Select(kept => kept.Table)).Select(table => table.Name),
        .. Kept().SelectMany(kept => kept.Table.Columns.Select(column => column.Name).Except(kept.Columns), (kept, column) => $"{kept.Table.Name}.{column}"),
    ];

    private IEnumerable<(ITable Table, List<string> Columns)> Kept()
    {
        var present = context.Model.GetRelationalModel();
        return from table in _tables
               let now = present.FindTable(table.Name, table.Schema)
               where now is not null
               select (table, table.Columns.Select(column => column.Name).Where(name => now.FindColumn(name) is not null).ToList());
    }

    private static bool IsOfAModule(ITable table) =>
        table.EntityTypeMappings.All(mapping => mapping.TypeBase.Name.StartsWith("GroupHub.", StringComparison.Ordinal) && !mapping.TypeBase.Name.StartsWith("GroupHub.Abp.", StringComparison.Ordinal));

    private static List<ITable> InOrderOfNeed(List<ITable> tables)
    {
        var ordered = new List<ITable>();
        while (ordered.Count < tables.Count)
        {
            ordered.Add(tables.Except(ordered).First(table => table.ForeignKeyConstraints.Select(key => key.PrincipalTable)
                .All(principal => principal == table || !tables.Contains(principal) || ordered.Contains(principal))));
        }

        return ordered;
    }

    /// <summary>PostgreSQL wants to be told what a text is.</summary>
    private static string Place(IColumn column, int index) =>
        TestDatabase.IsPostgreSql && column.StoreType is "jsonb" or "json" ? $"{{{index}}}::{column.StoreType}" : $"{{{index}}}";

    private static object Value(IColumn column)
    {
        var property = column.PropertyMappings.FirstOrDefault()?.Property;
        var type = property?.GetTypeMapping().Converter?.ProviderClrType ?? property?.ClrType ?? typeof(string);
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(Guid)) return One;
        if (type == typeof(string)) return Text(column);
        if (type == typeof(DateTime)) return When;
        if (type == typeof(DateTimeOffset)) return new DateTimeOffset(When);
        if (type == typeof(DateOnly)) return DateOnly.FromDateTime(When);
        if (type == typeof(TimeOnly)) return TimeOnly.FromDateTime(When);
        if (type == typeof(TimeSpan)) return TimeSpan.FromMinutes(90);
        if (type == typeof(bool)) return false;
        if (type == typeof(byte[])) return new byte[] { 1, 2, 3 };
        if (type.IsArray) return Array.CreateInstance(type.GetElementType()!, 0);
        return type.IsValueType ? Convert.ChangeType(1, type) : Activator.CreateInstance(type)!;
    }

    private static string Text(IColumn column)
    {
        if (column.StoreType is "jsonb" or "json" || column.Name is "ExtraProperties") return "{}";
        var length = column.PropertyMappings.FirstOrDefault()?.Property.GetMaxLength() ?? 20;
        return "as it was before"[..Math.Min(16, length)];
    }

    private static string NameOf(ITable table) => table.Schema is { } schema ? $"\"{schema}\".\"{table.Name}\"" : $"\"{table.Name}\"";
}
