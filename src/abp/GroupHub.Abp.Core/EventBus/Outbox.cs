using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Abp.EventBus;

/// <summary>Writes events beside the changes of the current unit of work.</summary>
public interface IEventOutboxWriter
{
    Task WriteAsync(IReadOnlyList<object> events);
}

/// <summary>What still has to be delivered; for tests and commands that must see all effects.</summary>
public interface IEventDeliveries
{
    /// <summary>Returns when every event published so far has been handled, or has failed and waits for its next try.</summary>
    Task SettleAsync(CancellationToken cancellation = default);
}

/// <summary>Who listens to events that cross modules.</summary>
public sealed class DistributedEventHandlers(IOptions<AbpDistributedEventBusOptions> options) : ISingletonDependency
{
    private readonly EventHandlers _handlers = new(options.Value.Handlers, typeof(IDistributedEventHandler<>));

    public IEnumerable<Type> EventTypes => _handlers.EventTypes;

    public IReadOnlyList<EventSubscription> Of(Type eventType) => _handlers.Of(eventType);

    internal async Task CallAsync(IServiceProvider services, Type eventType, object eventData)
    {
        foreach (var subscription in Of(eventType))
        {
            await using var scope = services.CreateAsyncScope();
            await subscription.InvokeAsync(scope.ServiceProvider, eventData);
        }
    }
}
