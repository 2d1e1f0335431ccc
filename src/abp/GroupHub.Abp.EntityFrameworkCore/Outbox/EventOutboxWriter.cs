using System.Text.Json;
using GroupHub.Abp.EventBus;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.DistributedEvents;
using Volo.Abp.EventBus;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace GroupHub.Abp.EntityFrameworkCore;

[DisableConventionalRegistration]
internal sealed class EventOutboxWriter<TDbContext>(
    IDbContextProvider<TDbContext> contexts,
    DistributedEventHandlers handlers,
    EventDeliveryQueue queue,
    IUnitOfWorkManager unitOfWorkManager,
    ICurrentTenant currentTenant,
    IGuidGenerator guids,
    IClock clock) : IEventOutboxWriter
    where TDbContext : IEfCoreDbContext
{
    public async Task WriteAsync(IReadOnlyList<object> events)
    {
        var deliveries = events
            .SelectMany(data => handlers.Of(data.GetType()).Select(subscription => new EventDelivery(guids.Create(), currentTenant.Id, data, subscription)))
            .ToArray();
        if (deliveries.Length == 0) return;

        var context = await contexts.GetDbContextAsync();
        foreach (var delivery in deliveries) context.Set<OutgoingEventRecord>().Add(Record(delivery));
        unitOfWorkManager.Current!.OnCompleted(() => queue.AddAsync(deliveries));
    }

    private OutgoingEventRecord Record(EventDelivery delivery) => new(
        delivery.Id,
        delivery.TenantId,
        EventNameAttribute.GetNameOrDefault(delivery.EventData.GetType()),
        delivery.Subscription.Handler.FullName!,
        JsonSerializer.SerializeToUtf8Bytes(delivery.EventData, delivery.EventData.GetType()),
        clock.Now);
}
