using GroupHub.Abp.EventBus;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace Volo.Abp.EventBus.Local;

[ExposeServices(typeof(ILocalEventBus), typeof(LocalEventBus))]
public class LocalEventBus(
    IOptions<AbpLocalEventBusOptions> options,
    IServiceScopeFactory serviceScopeFactory,
    ICurrentTenant currentTenant,
    IUnitOfWorkManager unitOfWorkManager)
    : EventBusBase(serviceScopeFactory, currentTenant, unitOfWorkManager), ILocalEventBus, ISingletonDependency
{
    private readonly Lazy<EventHandlerRegistry> _handlers =
        new(() => new EventHandlerRegistry(options.Value.Handlers, typeof(ILocalEventHandler<>)));

    public override Task PublishAsync(Type eventType, object eventData, bool onUnitOfWorkComplete = true)
    {
        Check.NotNull(eventData);
        if (onUnitOfWorkComplete && UnitOfWorkManager.Current is { } unitOfWork)
        {
            unitOfWork.AddOrReplaceLocalEvent(RecordOf(eventType, eventData));
            return Task.CompletedTask;
        }

        return TriggerAsync(eventType, eventData, EventTenant.Of(eventData, CurrentTenant));
    }

    public override IDisposable Subscribe<TEvent>(Func<TEvent, Task> action) =>
        _handlers.Value.Subscribe(new EventHandlerInvoker.Action<TEvent>(action));

    public IDisposable Subscribe<TEvent>(ILocalEventHandler<TEvent> handler) where TEvent : class =>
        Subscribe<TEvent>(handler.HandleEventAsync);

    internal bool HasHandlersFor(Type eventType) => _handlers.Value.For(eventType).Length > 0;

    internal Task TriggerAsync(Type eventType, object eventData, BasicTenantInfo? tenant)
    {
        var handlers = _handlers.Value.For(eventType);
        return handlers.Length == 0 ? Task.CompletedTask : TriggerAsync(handlers, eventData, tenant);
    }
}
