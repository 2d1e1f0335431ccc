using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.DistributedEvents;

namespace GroupHub.Abp.EntityFrameworkCore;

/// <summary>
/// Removing the row is the claim. On PostgreSQL a row that another host holds is passed over instead of waited for;
/// elsewhere the one writer's lock has already decided.
/// </summary>
internal static class OutboxClaim
{
    private const string PostgreSql = "Npgsql.EntityFrameworkCore.PostgreSQL";

    private static readonly ConditionalWeakTable<IEntityType, string> Statements = [];

    public static async Task<bool> TakeAsync(IEfCoreDbContext context, Guid id, CancellationToken cancellation)
    {
        var records = context.Set<OutgoingEventRecord>();
        if (context.Database.ProviderName != PostgreSql) return await records.Where(record => record.Id == id).ExecuteDeleteAsync(cancellation) > 0;
        var statement = Statements.GetValue(records.EntityType, entity => SkippingLocked(entity, context.Database.GetService<ISqlGenerationHelper>()));
        return await context.Database.ExecuteSqlRawAsync(statement, [id], cancellation) > 0;
    }

    private static string SkippingLocked(IEntityType entity, ISqlGenerationHelper helper)
    {
        var table = helper.DelimitIdentifier(entity.GetTableName()!, entity.GetSchema());
        var id = helper.DelimitIdentifier(entity.FindProperty(nameof(OutgoingEventRecord.Id))!.GetColumnName());
        return $"DELETE FROM {table} WHERE {id} = (SELECT {id} FROM {table} WHERE {id} = {{0}} FOR UPDATE SKIP LOCKED)";
    }
}
