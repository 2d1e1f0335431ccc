using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.EventBus.Local;

namespace Volo.Abp.Uow;

/// <summary>Finds the buses on first use: they need the unit-of-work manager, which needs this.</summary>
[ExposeServices(typeof(IUnitOfWorkEventPublisher))]
public class UnitOfWorkEventPublisher(IServiceProvider serviceProvider)
    : IUnitOfWorkEventPublisher, ISingletonDependency
{
    private readonly Lazy<LocalEventBus> _local = new(serviceProvider.GetRequiredService<LocalEventBus>);
    private readonly Lazy<DistributedEventBus> _distributed =
        new(serviceProvider.GetRequiredService<DistributedEventBus>);

    public async Task PublishLocalEventsAsync(IEnumerable<UnitOfWorkEventRecord> localEvents)
    {
        foreach (var record in localEvents)
        {
            await _local.Value.TriggerAsync(record.EventType, record.EventData, record.Tenant);
        }
    }

    public Task PublishDistributedEventsAsync(IEnumerable<UnitOfWorkEventRecord> distributedEvents) =>
        _distributed.Value.SendAsync([.. distributedEvents]);
}
