using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.DistributedEvents;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace GroupHub.Abp.EntityFrameworkCore;

/// <summary>
/// Calls one handler for one event, in its tenant and a unit of work of its own; where the handler takes many at once,
/// for many. An event's row goes in that same transaction, so its effect is there exactly once or not at all.
/// </summary>
internal sealed partial class EventDeliverer<TDbContext>(
    EventDeliveryQueue queue,
    ManyEventsHandlers handlersOfMany,
    IDbContextProvider<TDbContext> contexts,
    IUnitOfWorkManager unitOfWorkManager,
    IServiceScopeFactory scopes,
    ICurrentTenant currentTenant,
    IClock clock,
    IOptions<EventDeliveryOptions> options,
    ILogger<EventDeliverer<TDbContext>> logger)
    where TDbContext : IEfCoreDbContext
{
    /// <summary>
    /// In their order; behind the others and all that follows from them, together, what handlers take at once.
    /// </summary>
    public async Task DeliverAsync(IEnumerable<EventDelivery> round, CancellationToken stopping)
    {
        var ofMany = new List<EventDelivery>();
        foreach (var delivery in round)
        {
            if (handlersOfMany.Include(delivery.Handler))
            {
                ofMany.Add(delivery);
            }
            else
            {
                await DeliverTogetherAsync([delivery], stopping);
            }
        }

        foreach (var together in ofMany.GroupBy(delivery => (delivery.TenantId, delivery.Handler)))
        {
            await DeliverTogetherAsync([.. together], stopping);
        }
    }

    private async Task DeliverTogetherAsync(EventDelivery[] deliveries, CancellationToken stopping)
    {
        try
        {
            using (currentTenant.Change(deliveries[0].TenantId))
            {
                await HandleAsync(deliveries, stopping);
            }
        }
#pragma warning disable CA1031 // Whatever a handler throws is noted with its event, which is tried again later.
        catch (Exception) when (deliveries.Length > 1 && !stopping.IsCancellationRequested)
        {
            // One that fails must not keep the others: now each by itself.
            foreach (var delivery in deliveries)
            {
                await DeliverTogetherAsync([delivery], stopping);
            }
        }
        catch (Exception exception) when (!stopping.IsCancellationRequested)
        {
            var failed = deliveries[0];
            LogFailed(failed.Handler.Name, failed.Id, failed.TenantId, exception);
            await NoteFailureAsync(failed, exception);
        }
#pragma warning restore CA1031
        finally
        {
            Array.ForEach(deliveries, queue.Done);
        }
    }

    private async Task HandleAsync(EventDelivery[] deliveries, CancellationToken stopping)
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
        var context = await contexts.GetDbContextAsync();
        var claimed = await OutboxClaim.TakeAsync(
            context, Array.ConvertAll(deliveries, delivery => delivery.Id), stopping);
        if (claimed.Count == 0)
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        object[] events = [.. deliveries.Where(delivery => claimed.Contains(delivery.Id))
            .Select(delivery => delivery.EventData)];
        var handler = deliveries[0].Handler;
        await (events is [var only]
            ? handler.InvokeAsync(scope.ServiceProvider, only)
            : handlersOfMany.InvokeAsync(handler, scope.ServiceProvider, events));
        await unitOfWork.CompleteAsync(stopping);
    }

    private async Task NoteFailureAsync(EventDelivery delivery, Exception exception)
    {
        try
        {
            using var tenant = currentTenant.Change(delivery.TenantId);
            using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
            var context = await contexts.GetDbContextAsync();
            var record = await context.Set<OutgoingEventRecord>().FirstOrDefaultAsync(r => r.Id == delivery.Id);
            record?.Fail(exception.ToString(), clock.Now, options.Value.FirstPause, options.Value.MaxAttempts);
            await unitOfWork.CompleteAsync();
        }
#pragma warning disable CA1031 // The row is still there and due: the next look tries again.
        catch (Exception second)
        {
            LogNotNoted(delivery.Id, second);
        }
#pragma warning restore CA1031
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Handler} failed on the event {Id} of tenant {Tenant}.")]
    private partial void LogFailed(string handler, Guid id, Guid? tenant, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "The failed delivery {Id} could not be noted.")]
    private partial void LogNotNoted(Guid id, Exception exception);
}
