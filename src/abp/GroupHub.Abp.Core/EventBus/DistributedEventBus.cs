using GroupHub.Abp.EventBus;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace Volo.Abp.EventBus.Distributed;

/// <summary>
/// Leaves events with the unit of work; when it completes they are written beside its changes, to be delivered after
/// the commit. Where there is no outbox, or the caller does without it, handlers are called at once.
/// </summary>
[ExposeServices(typeof(IDistributedEventBus), typeof(DistributedEventBus))]
public class DistributedEventBus(
    IOptions<AbpDistributedEventBusOptions> options,
    IServiceScopeFactory serviceScopeFactory,
    IServiceProvider serviceProvider,
    ICurrentTenant currentTenant,
    IUnitOfWorkManager unitOfWorkManager)
    : EventBusBase(serviceScopeFactory, currentTenant, unitOfWorkManager), IDistributedEventBus, ISingletonDependency
{
    private readonly Lazy<EventHandlerRegistry> _handlers =
        new(() => new EventHandlerRegistry(options.Value.Handlers, typeof(IDistributedEventHandler<>)));

    private readonly Lazy<IEventOutboxWriter?> _outbox = new(serviceProvider.GetService<IEventOutboxWriter>);

    internal EventHandlerRegistry Handlers => _handlers.Value;

    public override Task PublishAsync(Type eventType, object eventData, bool onUnitOfWorkComplete = true) =>
        PublishAsync(eventType, eventData, onUnitOfWorkComplete, useOutbox: true);

    public Task PublishAsync<TEvent>(TEvent eventData, bool onUnitOfWorkComplete = true, bool useOutbox = true)
        where TEvent : class => PublishAsync(TypeOf(eventData), eventData, onUnitOfWorkComplete, useOutbox);

    public async Task PublishAsync(
        Type eventType, object eventData, bool onUnitOfWorkComplete = true, bool useOutbox = true)
    {
        Check.NotNull(eventData);
        var record = RecordOf(eventType, eventData, useOutbox);
        if (onUnitOfWorkComplete && UnitOfWorkManager.Current is { } current)
        {
            current.AddOrReplaceDistributedEvent(record);
            return;
        }

        using var unitOfWork = UnitOfWorkManager.Begin(isTransactional: true);
        await SendAsync([record]);
        await unitOfWork.CompleteAsync();
    }

    public override IDisposable Subscribe<TEvent>(Func<TEvent, Task> action) =>
        Handlers.Subscribe(new EventHandlerInvoker.Action<TEvent>(action));

    public IDisposable Subscribe<TEvent>(IDistributedEventHandler<TEvent> handler) where TEvent : class =>
        Subscribe<TEvent>(handler.HandleEventAsync);

    /// <summary>
    /// Handlers known by their class get their row in the outbox; what cannot survive the process is called here.
    /// </summary>
    internal async Task SendAsync(IReadOnlyList<UnitOfWorkEventRecord> events)
    {
        var stored = _outbox.Value is null ? [] : events.Where(record => record.UseOutbox).ToArray();
        if (stored.Length > 0)
        {
            await _outbox.Value!.WriteAsync(stored);
        }

        foreach (var record in events)
        {
            var handlers = Handlers.For(record.EventType);
            var now = stored.Contains(record) ? Array.FindAll(handlers, handler => !handler.IsDeclared) : handlers;
            if (now.Length > 0)
            {
                await TriggerAsync(now, record.EventData, record.Tenant);
            }
        }
    }
}
