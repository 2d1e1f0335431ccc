using System.Collections.Concurrent;
using System.Reflection;
using GroupHub.Abp.EventBus;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Abp.EntityFrameworkCore;

/// <summary>
/// Which handlers take many events at once, and how: by <see cref="EventDeliveryOptions.ManyEventsContract"/>.
/// </summary>
internal sealed class ManyEventsHandlers(IOptions<EventDeliveryOptions> options) : ISingletonDependency
{
    private delegate Task Invoker(object handler, object[] events);

    private readonly ConcurrentDictionary<EventHandlerInvoker, Invoker?> _known = new();

    public bool Include(EventHandlerInvoker handler) => InvokerOf(handler) is not null;

    public Task InvokeAsync(EventHandlerInvoker handler, IServiceProvider services, object[] events) =>
        InvokerOf(handler)!(services.GetRequiredService(handler.HandlerType!), events);

    private Invoker? InvokerOf(EventHandlerInvoker handler) => _known.GetOrAdd(handler, Find);

    private Invoker? Find(EventHandlerInvoker handler)
    {
        var contract = options.Value.ManyEventsContract?.MakeGenericType(handler.EventType);
        if (contract is null || !contract.IsAssignableFrom(handler.HandlerType))
        {
            return null;
        }

        var method = contract.GetMethods().Single(declared => declared.IsAbstract);
        return (target, events) =>
        {
            var typed = Array.CreateInstance(handler.EventType, events.Length);
            events.CopyTo(typed, 0);
            return (Task)method.Invoke(target, BindingFlags.DoNotWrapExceptions, null, [typed], null)!;
        };
    }
}
