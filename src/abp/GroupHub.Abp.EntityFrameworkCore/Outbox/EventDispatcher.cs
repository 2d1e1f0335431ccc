using System.Text.Json;
using GroupHub.Abp.EventBus;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.DistributedEvents;
using Volo.Abp.EventBus;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace GroupHub.Abp.EntityFrameworkCore;

/// <summary>
/// Delivers committed events: at once those of this process, by looking through the table those that a crash or
/// another host has left behind.
/// </summary>
internal sealed class EventDispatcher<TDbContext>(
    EventDeliveryQueue queue,
    DistributedEventHandlers handlers,
    IDbContextProvider<TDbContext> contexts,
    IUnitOfWorkManager unitOfWorkManager,
    ICurrentTenant currentTenant,
    IClock clock,
    IOptions<EventDeliveryOptions> options,
    ILogger<EventDispatcher<TDbContext>> logger) : BackgroundService, IEventDeliveries
    where TDbContext : IEfCoreDbContext
{
    private const int BatchSize = 200;

    private readonly Dictionary<string, EventSubscription> _subscriptions = handlers.EventTypes
        .SelectMany(handlers.Of)
        .ToDictionary(subscription => Key(EventNameAttribute.GetNameOrDefault(subscription.EventType), subscription.Handler.FullName!));

    public async Task SettleAsync(CancellationToken cancellation = default)
    {
        while (!queue.IsEmpty || await LookAsync(cancellation) > 0) await Task.Delay(5, cancellation);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Enumerable.Range(0, options.Value.Parallelism).Select(_ => DeliverAllAsync(stoppingToken)).Append(LookAgainAndAgainAsync(stoppingToken)));

    private async Task DeliverAllAsync(CancellationToken stopping)
    {
        // Off the start-up path: a host must be able to answer before the first event is handled.
        await Task.Yield();
        try
        {
            await foreach (var delivery in queue.ReadAllAsync(stopping)) await DeliverAsync(delivery, stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            logger.LogDebug("Stopped delivering events; what waits is in the table.");
        }
    }

    private async Task LookAgainAndAgainAsync(CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(options.Value.LookInterval);
        try
        {
            do await LookSafelyAsync(stopping);
            while (await timer.WaitForNextTickAsync(stopping));
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            logger.LogDebug("Stopped looking for events.");
        }
    }

    private async Task LookSafelyAsync(CancellationToken stopping)
    {
        try
        {
            await LookAsync(stopping);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The database is away for the moment: the next look finds what this one missed.
            logger.LogWarning(exception, "Could not look for events to deliver.");
        }
    }

    private async Task<int> LookAsync(CancellationToken cancellation)
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true);
        var context = await contexts.GetDbContextAsync();
        var now = clock.Now;
        var due = await context.Set<OutgoingEventRecord>().AsNoTracking()
            .Where(record => record.NextTryTime <= now)
            .OrderBy(record => record.NextTryTime)
            .Take(BatchSize)
            .ToListAsync(cancellation);
        await unitOfWork.CompleteAsync(cancellation);

        var missed = due.Where(record => !queue.Holds(record.Id)).Select(Read).OfType<EventDelivery>().ToArray();
        await queue.AddAsync(missed);
        return missed.Length;
    }

    private EventDelivery? Read(OutgoingEventRecord record)
    {
        // Written by a newer version of the product: its host will deliver it.
        if (!_subscriptions.TryGetValue(Key(record.EventName, record.Handler), out var subscription)) return null;
        return new EventDelivery(record.Id, record.TenantId, JsonSerializer.Deserialize(record.EventData, subscription.EventType)!, subscription);
    }

    private async Task DeliverAsync(EventDelivery delivery, CancellationToken stopping)
    {
        try
        {
            using (currentTenant.Change(delivery.TenantId)) await HandleAsync(delivery, stopping);
        }
        catch (Exception exception) when (!stopping.IsCancellationRequested)
        {
            logger.LogError(exception, "{Handler} failed on {Event}.", delivery.Subscription.Handler.Name, delivery.EventData);
            await NoteFailureAsync(delivery, exception);
        }
        finally
        {
            queue.Done(delivery);
        }
    }

    private async Task HandleAsync(EventDelivery delivery, CancellationToken stopping)
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
        var context = await contexts.GetDbContextAsync();
        // Removing the row is the claim: another host waits for this transaction and then finds nothing.
        var claimed = await context.Set<OutgoingEventRecord>().Where(record => record.Id == delivery.Id).ExecuteDeleteAsync(stopping);
        if (claimed == 0) return;
        await delivery.Subscription.InvokeAsync(unitOfWork.ServiceProvider, delivery.EventData);
        await unitOfWork.CompleteAsync(stopping);
    }

    private async Task NoteFailureAsync(EventDelivery delivery, Exception exception)
    {
        try
        {
            using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
            var context = await contexts.GetDbContextAsync();
            var record = await context.Set<OutgoingEventRecord>().FindAsync(delivery.Id);
            record?.Fail(exception.ToString(), clock.Now, options.Value.MaxAttempts);
            await unitOfWork.CompleteAsync();
        }
        catch (Exception second)
        {
            // The row is still there and due: the next look tries again.
            logger.LogError(second, "Could not note a failed delivery.");
        }
    }

    private static string Key(string eventName, string handler) => $"{eventName} → {handler}";
}
