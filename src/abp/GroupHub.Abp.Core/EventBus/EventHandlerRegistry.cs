using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.EventBus;

namespace GroupHub.Abp.EventBus;

/// <summary>Which handlers an event has: classes known from the start, and subscriptions made while running.</summary>
internal sealed class EventHandlerRegistry
{
    private readonly FrozenDictionary<Type, EventHandlerInvoker[]> _declared;
    private readonly ConcurrentDictionary<Type, EventHandlerInvoker[]> _byEvent = new();
    private readonly List<EventHandlerInvoker> _subscriptions = [];
    private readonly Lock _gate = new();

    public EventHandlerRegistry(IEnumerable<Type> handlerTypes, Type contract)
    {
        _declared = handlerTypes
            .SelectMany(type => Contracts(type, contract), (type, closed) => EventHandlerInvoker.Of(closed, type))
            .GroupBy(invoker => invoker.EventType)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
    }

    public IEnumerable<EventHandlerInvoker> Declared => _declared.Values.SelectMany(handlers => handlers);

    /// <summary>Handlers of the event's class, its base classes and its interfaces, in their declared order.</summary>
    public EventHandlerInvoker[] For(Type eventType) =>
        _byEvent.TryGetValue(eventType, out var handlers) ? handlers : _byEvent.GetOrAdd(eventType, Find);

    public IDisposable Subscribe(EventHandlerInvoker subscription)
    {
        lock (_gate)
        {
            _subscriptions.Add(subscription);
            _byEvent.Clear();
        }

        return new Volo.Abp.DisposeAction(() => Unsubscribe(subscription));
    }

    private void Unsubscribe(EventHandlerInvoker subscription)
    {
        lock (_gate)
        {
            _subscriptions.Remove(subscription);
            _byEvent.Clear();
        }
    }

    private EventHandlerInvoker[] Find(Type eventType)
    {
        lock (_gate)
        {
            return _declared.Where(entry => entry.Key.IsAssignableFrom(eventType)).SelectMany(entry => entry.Value)
                .Concat(_subscriptions.Where(s => s.EventType.IsAssignableFrom(eventType)))
                .OrderBy(invoker => invoker.Order).ToArray();
        }
    }

    private static IEnumerable<Type> Contracts(Type handler, Type contract) =>
        handler.GetInterfaces().Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == contract);
}

/// <summary>Calls one handler of one event type without reflection on the way.</summary>
internal abstract class EventHandlerInvoker(Type eventType, Type? handlerType)
{
    public Type EventType { get; } = eventType;

    public Type? HandlerType { get; } = handlerType;

    public string Name { get; } = handlerType?.FullName ?? "";

    public bool IsDeclared => Name.Length > 0;

    public int Order { get; } = handlerType?.GetCustomAttribute<LocalEventHandlerOrderAttribute>()?.Order ?? 0;

    public static EventHandlerInvoker Of(Type contract, Type handlerType)
    {
        var definition = contract.GetGenericTypeDefinition() == typeof(ILocalEventHandler<>)
            ? typeof(Local<>)
            : typeof(Distributed<>);
        return (EventHandlerInvoker)Activator.CreateInstance(
            definition.MakeGenericType(contract.GenericTypeArguments), handlerType)!;
    }

    public abstract Task InvokeAsync(IServiceProvider services, object eventData);

    public sealed class Action<TEvent>(Func<TEvent, Task> handle) : EventHandlerInvoker(typeof(TEvent), null)
    {
        public override Task InvokeAsync(IServiceProvider services, object eventData) => handle((TEvent)eventData);
    }

    private sealed class Local<TEvent>(Type handlerType) : EventHandlerInvoker(typeof(TEvent), handlerType)
    {
        public override Task InvokeAsync(IServiceProvider services, object eventData) =>
            ((ILocalEventHandler<TEvent>)services.GetRequiredService(HandlerType!)).HandleEventAsync((TEvent)eventData);
    }

    private sealed class Distributed<TEvent>(Type handlerType) : EventHandlerInvoker(typeof(TEvent), handlerType)
    {
        public override Task InvokeAsync(IServiceProvider services, object eventData) =>
            ((Volo.Abp.EventBus.Distributed.IDistributedEventHandler<TEvent>)services.GetRequiredService(HandlerType!))
                .HandleEventAsync((TEvent)eventData);
    }
}
