using GroupHub.Abp.EventBus;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.EntityFrameworkCore;

namespace GroupHub.Abp.EntityFrameworkCore;

/// <summary>
/// Delivers committed events: at once those of this process, by looking through the tables those that a crash or
/// another host has left behind.
/// </summary>
internal sealed partial class EventDispatcher<TDbContext>(
    EventDeliveryQueue queue,
    OutboxTables<TDbContext> tables,
    EventDeliverer<TDbContext> deliverer,
    IOptions<EventDeliveryOptions> options,
    ILogger<EventDispatcher<TDbContext>> logger) : BackgroundService, IEventDeliveries
    where TDbContext : IEfCoreDbContext
{
    /// <summary>Lends a hand itself, so that it also works in a program whose hosted services do not run.</summary>
    public async Task SettleAsync(CancellationToken cancellation = default)
    {
        while (true)
        {
            await Task.WhenAll(queue.Lanes.Select(lane => DeliverWaitingAsync(lane, cancellation)));
            if (queue.IsEmpty && await LookAsync(cancellation) == 0)
            {
                return;
            }

            await Task.Delay(1, cancellation);
        }
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(queue.Lanes.Select(lane => DeliverAllAsync(lane, stoppingToken))
            .Append(LookAgainAndAgainAsync(stoppingToken)));

    private async Task DeliverAllAsync(DeliveryLane lane, CancellationToken stopping)
    {
        // Off the start-up path: a host must be able to answer before the first event is handled.
        await Task.Yield();
        while (await lane.WaitAsync(stopping))
        {
            await DeliverWaitingAsync(lane, stopping);
        }
    }

    private Task DeliverWaitingAsync(DeliveryLane lane, CancellationToken cancellation) =>
        lane.DeliverAsync(waiting => deliverer.DeliverAsync(waiting, cancellation), cancellation);

    private async Task LookAgainAndAgainAsync(CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(options.Value.LookInterval);
        while (await timer.WaitForNextTickAsync(stopping))
        {
            await LookSafelyAsync(stopping);
        }
    }

    private async Task LookSafelyAsync(CancellationToken stopping)
    {
        try
        {
            await LookAsync(stopping);
        }
#pragma warning disable CA1031 // The database is away for the moment: the next look finds what this one missed.
        catch (Exception exception) when (!exception.IsStop(stopping))
        {
            LogBlind(exception);
        }
#pragma warning restore CA1031
    }

    private async Task<int> LookAsync(CancellationToken cancellation)
    {
        var missed = (await tables.DueAsync(cancellation)).Where(delivery => !queue.Holds(delivery.Id)).ToArray();
        queue.Add(missed);
        return missed.Length;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Could not look for events to deliver; looking again soon.")]
    private partial void LogBlind(Exception exception);
}
