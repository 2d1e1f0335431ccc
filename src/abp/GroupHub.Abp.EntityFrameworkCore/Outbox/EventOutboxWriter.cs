using GroupHub.Abp.EventBus;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.DistributedEvents;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace GroupHub.Abp.EntityFrameworkCore;

/// <summary>
/// A row per event and handler into the event's tenant's outbox; after the commit straight on to the handlers.
/// </summary>
[DisableConventionalRegistration]
internal sealed class EventOutboxWriter<TDbContext>(
    IDbContextProvider<TDbContext> contexts,
    DistributedEventBus bus,
    StoredEvents storedEvents,
    EventDeliveryQueue queue,
    IUnitOfWorkManager unitOfWorkManager,
    ICurrentTenant currentTenant,
    IGuidGenerator guids,
    IClock clock,
    IOptions<EventDeliveryOptions> options) : IEventOutboxWriter
    where TDbContext : IEfCoreDbContext
{
    public async Task WriteAsync(IReadOnlyList<UnitOfWorkEventRecord> events)
    {
        var deliveries = events.SelectMany(Deliveries).ToArray();
        if (deliveries.Length == 0)
        {
            return;
        }

        var now = clock.Now;
        foreach (var delivery in deliveries)
        {
            using (currentTenant.Change(delivery.TenantId))
            {
                var context = await contexts.GetDbContextAsync();
                context.Set<OutgoingEventRecord>().Add(storedEvents.Write(delivery, now, now + options.Value.Lease));
            }
        }

        unitOfWorkManager.Current!.OnCompleted(() =>
        {
            queue.Add(deliveries);
            return Task.CompletedTask;
        });
    }

    private IEnumerable<EventDelivery> Deliveries(UnitOfWorkEventRecord record) =>
        bus.Handlers.For(record.EventType)
            .Where(handler => handler.IsDeclared)
            .Select(handler => new EventDelivery(
                guids.Create(), record.Tenant?.TenantId, record.EventType, record.EventData, handler));
}
