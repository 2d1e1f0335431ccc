using GroupHub.Administration.Audit;
using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.AuditLogging;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Administration.Features;

/// <summary>The kinds of entities of which a change is on record: the choices of the filter.</summary>
public sealed record ListAuditedEntities : IQuery<IReadOnlyList<AuditedEntity>>;

public sealed record AuditedEntity(string Entity, string Name);

internal sealed class ListAuditedEntitiesHandler(IRepository<AuditLog, Guid> logs, AuditWords words)
    : IQueryHandler<ListAuditedEntities, IReadOnlyList<AuditedEntity>>
{
    public async Task<IReadOnlyList<AuditedEntity>> Handle(ListAuditedEntities query, CancellationToken cancellation)
    {
        var kinds = await (await logs.GetQueryableAsync()).SelectMany(log => log.EntityChanges)
            .Select(change => change.EntityTypeFullName).Distinct().ToListAsync(cancellation);
        return
        [
            .. kinds.Select(kind => new AuditedEntity(kind, words.EntityName(kind)))
                .OrderBy(kind => kind.Name, StringComparer.CurrentCulture),
        ];
    }
}
