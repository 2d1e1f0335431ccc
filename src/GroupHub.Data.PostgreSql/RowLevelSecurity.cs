using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Data.PostgreSql;

/// <summary>
/// A policy on every table that carries a tenant: rows of another association do not exist for this connection.
/// Made from the model at every start for tables that have none yet, so that no new table can be forgotten.
/// </summary>
internal static class RowLevelSecurity
{
    /// <summary>Tables that have it keep it: whoever changes its text drops the old ones in a migration.</summary>
    public const string Policy = "grouphub_tenant";

    public static async Task EnsureAsync(DbContext context, CancellationToken cancellation)
    {
        var done = await context.Database
            .SqlQuery<string>($"select format('\"%s\".\"%s\"', schemaname, tablename) as \"Value\" from pg_policies where policyname = {Policy}")
            .ToListAsync(cancellation);
        foreach (var table in Tables(context.Model).Except(done))
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

    /// <summary>A planner may look at both sides of the "or" beforehand, so the word for everyone must not reach the cast.</summary>
    private static string Script(string table) => $"""
        alter table {table} enable row level security;
        alter table {table} force row level security;
        create policy {Policy} on {table} using (
            current_setting('grouphub.tenant', true) = '{TenantSession.Everyone}'
            or "TenantId" is not distinct from nullif(nullif(current_setting('grouphub.tenant', true), ''), '{TenantSession.Everyone}')::uuid);
        """;
}
