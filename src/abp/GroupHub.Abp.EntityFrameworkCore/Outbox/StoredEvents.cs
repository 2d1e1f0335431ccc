using System.Collections.Concurrent;
using System.Text.Json;
using GroupHub.Abp.EventBus;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore.DistributedEvents;
using Volo.Abp.EventBus;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Abp.EntityFrameworkCore;

/// <summary>Between an event in memory and its row: names instead of types, JSON instead of objects.</summary>
internal sealed class StoredEvents(DistributedEventBus bus) : ISingletonDependency
{
    private readonly ConcurrentDictionary<Type, string> _names = new();
    private readonly Lazy<Dictionary<string, Type>> _types = new(() => bus.Handlers.Declared
        .Select(handler => handler.EventType).Distinct().ToDictionary(EventNameAttribute.GetNameOrDefault, StringComparer.Ordinal));

    public OutgoingEventRecord Write(EventDelivery delivery, DateTime now, DateTime nextTry) => new(
        delivery.Id,
        delivery.TenantId,
        _names.GetOrAdd(delivery.EventType, EventNameAttribute.GetNameOrDefault),
        HandlerName(delivery.Handler, delivery.EventType),
        JsonSerializer.SerializeToUtf8Bytes(delivery.EventData, delivery.EventType),
        now,
        nextTry);

    /// <summary>Null when this program knows no such event or handler.</summary>
    public EventDelivery? Read(OutgoingEventRecord record)
    {
        if (TypeOf(record.EventName) is not { } type)
        {
            return null;
        }

        var handler = Array.Find(bus.Handlers.For(type), h => HandlerName(h, type) == record.Handler);
        return handler is null
            ? null
            : new EventDelivery(record.Id, record.TenantId, type, JsonSerializer.Deserialize(record.EventData, type)!, handler);
    }

    private Type? TypeOf(string name) =>
        _types.Value.GetValueOrDefault(name) ?? _types.Value.Values
            .Select(known => known.Assembly).Distinct()
            .Select(assembly => assembly.GetType(name)).FirstOrDefault(type => type is not null);

    /// <summary>A class may handle an event and also what that event derives from: these are two handlers.</summary>
    private static string HandlerName(EventHandlerInvoker handler, Type eventType) =>
        handler.EventType == eventType ? handler.Name : $"{handler.Name}({handler.EventType.Name})";
}
