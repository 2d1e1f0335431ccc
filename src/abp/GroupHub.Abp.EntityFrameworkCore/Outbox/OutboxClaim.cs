using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.DistributedEvents;

namespace GroupHub.Abp.EntityFrameworkCore;

/// <summary>
/// Removing a row is the claim. On PostgreSQL rows that another host holds are passed over instead of waited for;
/// elsewhere the one writer's lock has already decided.
/// </summary>
internal static class OutboxClaim
{
    private const string PostgreSql = "Npgsql.EntityFrameworkCore.PostgreSQL";

    private static readonly ConditionalWeakTable<IEntityType, string> Statements = [];

    /// <returns>Those of the rows that are ours now.</returns>
    public static async Task<IReadOnlyCollection<Guid>> TakeAsync(
        IEfCoreDbContext context, Guid[] ids, CancellationToken cancellation)
    {
        var records = context.Set<OutgoingEventRecord>();
        if (context.Database.ProviderName == PostgreSql)
        {
            var statement = Statements.GetValue(
                records.EntityType,
                entity => SkippingLocked(entity, context.Database.GetService<ISqlGenerationHelper>()));
            return await context.Database.SqlQueryRaw<Guid>(statement, [ids]).ToListAsync(cancellation);
        }

        var there = ids is [_]
            ? ids
            : await records.Where(record => ids.Contains(record.Id))
                .Select(record => record.Id)
                .ToArrayAsync(cancellation);
        return await records.Where(record => there.Contains(record.Id)).ExecuteDeleteAsync(cancellation) > 0
            ? there
            : [];
    }

    /// <summary>
    /// An array and not a set: whatever the statistics of so short-lived a table say, rows are found by their key.
    /// </summary>
    private static string SkippingLocked(IEntityType entity, ISqlGenerationHelper helper)
    {
        var table = helper.DelimitIdentifier(entity.GetTableName()!, entity.GetSchema());
        var id = helper.DelimitIdentifier(entity.FindProperty(nameof(OutgoingEventRecord.Id))!.GetColumnName());
        var free = $"SELECT {id} FROM {table} WHERE {id} = ANY({{0}}) FOR UPDATE SKIP LOCKED";
        return $"DELETE FROM {table} WHERE {id} = ANY(ARRAY({free})) RETURNING {id} AS \"Value\"";
    }
}
