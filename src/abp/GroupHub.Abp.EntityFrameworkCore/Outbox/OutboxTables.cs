using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.DistributedEvents;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace GroupHub.Abp.EntityFrameworkCore;

/// <summary>The outboxes of all databases: the host's, and of every tenant that has one of its own.</summary>
internal sealed class OutboxTables<TDbContext>(
    IDbContextProvider<TDbContext> contexts,
    StoredEvents storedEvents,
    IUnitOfWorkManager unitOfWorkManager,
    IServiceScopeFactory scopes,
    ICurrentTenant currentTenant,
    IClock clock)
    where TDbContext : IEfCoreDbContext
{
    /// <summary>More than is delivered until the next look: a host that was away catches up without pauses.</summary>
    private const int BatchSize = 1000;

    private static readonly TimeSpan PauseForUnknown = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan TenantsKeptFor = TimeSpan.FromMinutes(1);

    private (DateTime Until, Guid?[] Tenants) _databases;

    public async Task<IReadOnlyList<EventDelivery>> DueAsync(CancellationToken cancellation)
    {
        var due = new List<EventDelivery>();
        foreach (var tenantId in await DatabasesAsync())
        {
            using (currentTenant.Change(tenantId))
            {
                due.AddRange(await DueHereAsync(cancellation));
            }
        }

        return due;
    }

    private async Task<IEnumerable<EventDelivery>> DueHereAsync(CancellationToken cancellation)
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true);
        var context = await contexts.GetDbContextAsync();
        var now = clock.Now;
        var due = await context.Set<OutgoingEventRecord>().AsNoTracking()
            .Where(record => record.NextTryTime <= now)
            .OrderBy(record => record.NextTryTime)
            .Take(BatchSize)
            .ToListAsync(cancellation);
        var deliveries = due.ConvertAll(storedEvents.Read);
        var unknown = due.Where((_, index) => deliveries[index] is null).Select(record => record.Id).ToArray();
        if (unknown.Length > 0)
        {
            // Written by a newer version of the product, whose host will deliver it: it must not stand in the way.
            var later = now + PauseForUnknown;
            await context.Set<OutgoingEventRecord>().Where(record => unknown.Contains(record.Id))
                .ExecuteUpdateAsync(set => set.SetProperty(record => record.NextTryTime, later), cancellation);
        }

        await unitOfWork.CompleteAsync(cancellation);
        return deliveries.OfType<EventDelivery>();
    }

    private async Task<Guid?[]> DatabasesAsync()
    {
        if (_databases.Tenants is null || _databases.Until < clock.Now)
        {
            _databases = (clock.Now + TenantsKeptFor, [null, .. await TenantsWithOwnDatabaseAsync()]);
        }

        return _databases.Tenants;
    }

    private async Task<IEnumerable<Guid?>> TenantsWithOwnDatabaseAsync()
    {
        using var host = currentTenant.Change(null);
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true);
        await using var scope = scopes.CreateAsyncScope();
        var tenants = await scope.ServiceProvider.GetRequiredService<ITenantStore>().GetListAsync(includeDetails: true);
        await unitOfWork.CompleteAsync();
        return tenants.Where(tenant => tenant.ConnectionStrings is { Count: > 0 }).Select(tenant => (Guid?)tenant.Id);
    }
}
