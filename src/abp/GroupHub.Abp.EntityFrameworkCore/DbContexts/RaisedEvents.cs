using GroupHub.Abp.EventBus;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace GroupHub.Abp.EntityFrameworkCore;

/// <summary>
/// Takes what aggregates have raised: local events wait for the end of the unit of work, distributed ones go into the
/// outbox with this very save, so that they cost no round trip of their own.
/// </summary>
internal sealed class RaisedEvents(
    IUnitOfWorkManager unitOfWorkManager, ICurrentTenant currentTenant, IServiceProvider services)
    : ISingletonDependency
{
    private readonly Lazy<IEventOutboxWriter?> _outbox = new(services.GetService<IEventOutboxWriter>);

    /// <summary>An aggregate speaks also where only its children were changed.</summary>
    public static bool AreWaitingIn(object entity) =>
        entity is IGeneratesDomainEvents source
            && (source.GetDistributedEvents().Any() || source.GetLocalEvents().Any());

    public async Task CollectAsync(EntityEntry[] entries)
    {
        if (unitOfWorkManager.Current is not { } unitOfWork)
        {
            return;
        }

        List<UnitOfWorkEventRecord>? distributed = null;
        foreach (var source in entries.Select(entry => entry.Entity).OfType<IGeneratesDomainEvents>())
        {
            foreach (var raised in source.GetLocalEvents())
            {
                unitOfWork.AddOrReplaceLocalEvent(RecordOf(raised, source));
            }

            (distributed ??= []).AddRange(source.GetDistributedEvents().Select(raised => RecordOf(raised, source)));
            source.ClearLocalEvents();
            source.ClearDistributedEvents();
        }

        if (distributed is { Count: > 0 })
        {
            await PassOnAsync(unitOfWork, distributed.OrderBy(record => record.EventOrder).ToArray());
        }
    }

    private Task PassOnAsync(IUnitOfWork unitOfWork, UnitOfWorkEventRecord[] events)
    {
        if (_outbox.Value is { } outbox)
        {
            return outbox.WriteAsync(events);
        }

        Array.ForEach(events, record => unitOfWork.AddOrReplaceDistributedEvent(record));
        return Task.CompletedTask;
    }

    /// <summary>An aggregate's event belongs to the aggregate's tenant.</summary>
    private UnitOfWorkEventRecord RecordOf(DomainEventRecord raised, IGeneratesDomainEvents source) =>
        new(raised.EventData.GetType(), raised.EventData, raised.EventOrder)
        {
            Tenant = source is IMultiTenant owned && owned.TenantId != currentTenant.Id
                ? new BasicTenantInfo(owned.TenantId)
                : EventTenant.Of(raised.EventData, currentTenant),
        };
}
