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
    private readonly Lazy<Dictionary<string, Type>> _types = new(() => TypesOf([.. bus.Handlers.Declared])
        .ToDictionary(EventNameAttribute.GetNameOrDefault, StringComparer.Ordinal));

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
        if (_types.Value.GetValueOrDefault(record.EventName) is not { } type)
        {
            return null;
        }

        var handler = Array.Find(bus.Handlers.For(type), h => HandlerName(h, type) == record.Handler);
        return handler is null
            ? null
            : new EventDelivery(
                record.Id, record.TenantId, type, JsonSerializer.Deserialize(record.EventData, type)!, handler);
    }

    /// <summary>
    /// What is handled, and where that is a base class or an interface, what derives from it beside any event.
    /// </summary>
    private static IEnumerable<Type> TypesOf(EventHandlerInvoker[] handlers)
    {
        Type[] handled = [.. handlers.Select(handler => handler.EventType).Distinct()];
        var open = Array.FindAll(handled, type => !type.IsSealed);
        var derived = handled.Select(type => type.Assembly).Distinct().SelectMany(assembly => assembly.GetTypes())
            .Where(type => type is { IsClass: true, IsAbstract: false }
                && Array.Exists(open, known => known.IsAssignableFrom(type)));
        return handled.Concat(derived).Distinct();
    }

    /// <summary>A class may handle an event and also what that event derives from: these are two handlers.</summary>
    private static string HandlerName(EventHandlerInvoker handler, Type eventType) =>
        handler.EventType == eventType ? handler.Name : $"{handler.Name}({handler.EventType.Name})";
}
