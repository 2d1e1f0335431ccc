using GroupHub.Abp.EventBus;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Uow;

namespace Volo.Abp.EventBus.Local;

/// <summary>Calls the handlers in this process, inside the unit of work that published.</summary>
[ExposeServices(typeof(ILocalEventBus), typeof(LocalEventBus))]
public class LocalEventBus(IOptions<AbpLocalEventBusOptions> options, IServiceProvider services) : ILocalEventBus, ISingletonDependency
{
    private readonly EventHandlers _handlers = new(options.Value.Handlers, typeof(ILocalEventHandler<>));

    public Task PublishAsync<TEvent>(TEvent eventData, bool onUnitOfWorkComplete = true) where TEvent : class =>
        PublishAsync(typeof(TEvent), eventData, onUnitOfWorkComplete);

    public virtual Task PublishAsync(Type eventType, object eventData, bool onUnitOfWorkComplete = true)
    {
        var current = onUnitOfWorkComplete ? services.GetRequiredService<IUnitOfWorkManager>().Current : null;
        if (current is null) return CallHandlersAsync(eventType, eventData);
        current.AddOrReplaceLocalEvent(new UnitOfWorkEventRecord(eventType, eventData, EventOrderGenerator.GetNext()));
        return Task.CompletedTask;
    }

    private async Task CallHandlersAsync(Type eventType, object eventData)
    {
        var subscriptions = _handlers.Of(eventType);
        if (subscriptions.Count == 0) return;
        if (services.GetRequiredService<IUnitOfWorkManager>().Current is { } current)
        {
            foreach (var subscription in subscriptions) await subscription.InvokeAsync(current.ServiceProvider, eventData);
            return;
        }

        await using var scope = services.CreateAsyncScope();
        foreach (var subscription in subscriptions) await subscription.InvokeAsync(scope.ServiceProvider, eventData);
    }
}
