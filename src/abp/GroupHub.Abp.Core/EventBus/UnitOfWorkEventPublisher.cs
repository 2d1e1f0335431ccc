using GroupHub.Abp.EventBus;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Local;

namespace Volo.Abp.Uow;

public class UnitOfWorkEventPublisher(IServiceProvider services) : IUnitOfWorkEventPublisher, ISingletonDependency
{
    public async Task PublishLocalEventsAsync(IEnumerable<UnitOfWorkEventRecord> localEvents)
    {
        var bus = services.GetRequiredService<ILocalEventBus>();
        foreach (var record in localEvents) await bus.PublishAsync(record.EventType, record.EventData, onUnitOfWorkComplete: false);
    }

    public async Task PublishDistributedEventsAsync(IEnumerable<UnitOfWorkEventRecord> distributedEvents)
    {
        var records = distributedEvents.ToArray();
        if (records.Length == 0) return;
        var outbox = services.GetService<IEventOutboxWriter>();
        if (outbox is not null) await outbox.WriteAsync([.. records.Where(record => record.UseOutbox).Select(record => record.EventData)]);

        var handlers = services.GetRequiredService<DistributedEventHandlers>();
        foreach (var record in records.Where(record => outbox is null || !record.UseOutbox))
        {
            await handlers.CallAsync(services, record.EventType, record.EventData);
        }
    }
}
