using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Data.PostgreSql;

/// <summary>
/// A policy on every table that carries a tenant: rows of another association do not exist for this connection.
/// Made from the model at every start for tables that have none or an older one, so that no new table can be forgotten.
/// </summary>
internal static class RowLevelSecurity
{
    public const string Policy = "grouphub_tenant";

    /// <summary>
    /// Asked once per statement and not per row, hence the "select". A planner may look at both sides of the "or"
    /// beforehand, so the word for everyone must not reach the cast.
    /// </summary>
    private const string Rule = $"""
        "TenantId" is not distinct from (select nullif(nullif(current_setting('grouphub.tenant', true), ''), '{TenantSession.Everyone}')::uuid)
        or (select current_setting('grouphub.tenant', true) = '{TenantSession.Everyone}')
        """;

    public static async Task EnsureAsync(DbContext context, CancellationToken cancellation)
    {
        var guarded = await GuardedTablesAsync(context, cancellation);
        foreach (var table in Tables(context.Model).Except(guarded))
        {
            // Names come from our own model, never from a person.
            await context.Database.ExecuteSqlRawAsync(Script(table), cancellation);
        }
    }

    public static IEnumerable<string> Tables(IModel model) =>
        from entity in model.GetEntityTypes()
        where typeof(IMultiTenant).IsAssignableFrom(entity.ClrType) && entity.GetTableName() is not null
        let schema = entity.GetSchema() ?? "public"
        group entity by $"\"{schema}\".\"{entity.GetTableName()}\"" into table
        orderby table.Key
        select table.Key;

    /// <summary>
    /// Tables whose policy is the present one: it says so itself. Changing
    /// a policy locks its table, so not without need.
    /// </summary>
    private static Task<List<string>> GuardedTablesAsync(
        DbContext context, CancellationToken cancellation) => context.Database.SqlQuery<string>($"""
        select '"' || nspname || '"."' || relname || '"' as "Value"
        from pg_policy join pg_class on pg_class.oid = polrelid join pg_namespace on pg_namespace.oid = relnamespace
        where polname = {Policy} and relrowsecurity and relforcerowsecurity and obj_description(pg_policy.oid, 'pg_policy') = {Rule}
        """).ToListAsync(cancellation);

    private static string Script(string table) => $"""
        alter table {table} enable row level security;
        alter table {table} force row level security;
        drop policy if exists {Policy} on {table};
        create policy {Policy} on {table} using ({Rule});
        comment on policy {Policy} on {table} is '{Rule.Replace("'", "''", StringComparison.Ordinal)}';
        """;
}
