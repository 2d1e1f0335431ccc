using System.Collections.Frozen;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.EventBus;

namespace GroupHub.Abp.EventBus;

/// <summary>Which handler classes listen to which event, and how to call them; made once at start.</summary>
public sealed class EventHandlers
{
    private readonly FrozenDictionary<Type, EventSubscription[]> _byEvent;

    public EventHandlers(IEnumerable<Type> handlerTypes, Type handlerInterface) =>
        _byEvent = handlerTypes
            .SelectMany(handler => handler.GetInterfaces()
                .Where(contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == handlerInterface)
                .Select(contract => new EventSubscription(handler, contract)))
            .GroupBy(subscription => subscription.EventType)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    public IEnumerable<Type> EventTypes => _byEvent.Keys;

    public IReadOnlyList<EventSubscription> Of(Type eventType) => _byEvent.GetValueOrDefault(eventType, []);
}

/// <summary>One handler class listening to one event.</summary>
public sealed class EventSubscription(Type handler, Type contract)
{
    private readonly MethodInvoker _handle = MethodInvoker.Create(contract.GetMethod(nameof(ILocalEventHandler<object>.HandleEventAsync))!);

    public Type Handler => handler;

    public Type EventType { get; } = contract.GenericTypeArguments[0];

    public Task InvokeAsync(IServiceProvider services, object eventData) =>
        (Task)_handle.Invoke(services.GetRequiredService(handler), eventData)!;
}
