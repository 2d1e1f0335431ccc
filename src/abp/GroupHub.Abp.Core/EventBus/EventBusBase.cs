using System.Runtime.ExceptionServices;
using GroupHub.Abp.EventBus;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace Volo.Abp.EventBus;

/// <summary>What both buses share: waiting for the unit of work, and calling handlers.</summary>
public abstract class EventBusBase(
    IServiceScopeFactory serviceScopeFactory,
    ICurrentTenant currentTenant,
    IUnitOfWorkManager unitOfWorkManager) : IEventBus
{
    protected IServiceScopeFactory ServiceScopeFactory { get; } = serviceScopeFactory;

    protected ICurrentTenant CurrentTenant { get; } = currentTenant;

    protected IUnitOfWorkManager UnitOfWorkManager { get; } = unitOfWorkManager;

    public Task PublishAsync<TEvent>(TEvent eventData, bool onUnitOfWorkComplete = true) where TEvent : class =>
        PublishAsync(TypeOf(eventData), eventData, onUnitOfWorkComplete);

    public abstract Task PublishAsync(Type eventType, object eventData, bool onUnitOfWorkComplete = true);

    public abstract IDisposable Subscribe<TEvent>(Func<TEvent, Task> action) where TEvent : class;

    private protected static Type TypeOf<TEvent>(TEvent eventData) where TEvent : class =>
        typeof(TEvent) == typeof(object) ? eventData.GetType() : typeof(TEvent);

    internal UnitOfWorkEventRecord RecordOf(Type eventType, object eventData, bool useOutbox = false) =>
        new(eventType, eventData, EventOrderGenerator.GetNext(), useOutbox)
        {
            Tenant = EventTenant.Of(eventData, CurrentTenant),
        };

    /// <summary>
    /// Calls every handler, each in a scope of its own; what failed is thrown after all have had their turn.
    /// </summary>
    internal async Task TriggerAsync(EventHandlerInvoker[] handlers, object eventData, BasicTenantInfo? tenant)
    {
        List<Exception>? failures = null;
        using (CurrentTenant.Enter(tenant))
        {
            foreach (var handler in handlers)
            {
                try
                {
                    await using var scope = ServiceScopeFactory.CreateAsyncScope();
                    await handler.InvokeAsync(scope.ServiceProvider, eventData);
                }
#pragma warning disable CA1031 // Thrown below, when the other handlers have run.
                catch (Exception exception)
                {
                    (failures ??= []).Add(exception);
                }
#pragma warning restore CA1031
            }
        }

        Rethrow(failures, eventData.GetType());
    }

    private static void Rethrow(List<Exception>? failures, Type eventType)
    {
        if (failures is [var only])
        {
            ExceptionDispatchInfo.Throw(only);
        }

        if (failures is { Count: > 1 })
        {
            throw new AggregateException(
                $"More than one error has occurred while triggering the event: {eventType}", failures);
        }
    }
}
