using GroupHub.Abp.EventBus;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Uow;

namespace Volo.Abp.EventBus.Distributed;

/// <summary>
/// Leaves events with the unit of work; when it completes they are written beside its changes, to be delivered after
/// the commit. Outside a unit of work, or where the caller does without the outbox, handlers are called at once.
/// </summary>
[ExposeServices(typeof(IDistributedEventBus), typeof(DistributedEventBus))]
public class DistributedEventBus(DistributedEventHandlers handlers, IServiceProvider services) : IDistributedEventBus, ISingletonDependency
{
    public Task PublishAsync<TEvent>(TEvent eventData, bool onUnitOfWorkComplete = true) where TEvent : class =>
        PublishAsync(typeof(TEvent), eventData, onUnitOfWorkComplete);

    public Task PublishAsync(Type eventType, object eventData, bool onUnitOfWorkComplete = true) =>
        PublishAsync(eventType, eventData, onUnitOfWorkComplete, useOutbox: true);

    public Task PublishAsync<TEvent>(TEvent eventData, bool onUnitOfWorkComplete = true, bool useOutbox = true) where TEvent : class =>
        PublishAsync(typeof(TEvent), eventData, onUnitOfWorkComplete, useOutbox);

    public virtual async Task PublishAsync(Type eventType, object eventData, bool onUnitOfWorkComplete = true, bool useOutbox = true)
    {
        var unitOfWork = services.GetRequiredService<IUnitOfWorkManager>();
        if (unitOfWork.Current is { } current && (onUnitOfWorkComplete || useOutbox))
        {
            current.AddOrReplaceDistributedEvent(new UnitOfWorkEventRecord(eventType, eventData, EventOrderGenerator.GetNext(), useOutbox));
            return;
        }

        if (useOutbox && services.GetService<IEventOutboxWriter>() is not null)
        {
            using var own = unitOfWork.Begin(requiresNew: true, isTransactional: true);
            own.AddOrReplaceDistributedEvent(new UnitOfWorkEventRecord(eventType, eventData, EventOrderGenerator.GetNext()));
            await own.CompleteAsync();
            return;
        }

        await handlers.CallAsync(services, eventType, eventData);
    }
}
