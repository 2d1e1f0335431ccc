using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Volo.Abp.BackgroundWorkers;

namespace GroupHub.Abp.BackgroundWorkers;

/// <summary>
/// Workers run in hosts that serve, not in a program that only does one thing; and no start waits for them.
/// </summary>
internal sealed partial class BackgroundWorkerHost(
    IBackgroundWorkerManager workers, ILogger<BackgroundWorkerHost> logger) : BackgroundService
{
    /// <summary>Until this start is over, and between two attempts.</summary>
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(2), Pause = TimeSpan.FromSeconds(30);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await workers.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(FirstPause, stoppingToken);
        while (!await TryStartAsync(stoppingToken)) await Task.Delay(Pause, stoppingToken);
    }

    private async Task<bool> TryStartAsync(CancellationToken stoppingToken)
    {
        try
        {
            await workers.StartAsync(stoppingToken);
            return true;
        }
#pragma warning disable CA1031 // The database that keeps the schedule may be away; requests are answered meanwhile.
        catch (Exception exception) when (!exception.IsStop(stoppingToken))
        {
            LogUnreachable(exception);
            return false;
        }
#pragma warning restore CA1031
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The background workers could not be started; trying again soon.")]
    private partial void LogUnreachable(Exception exception);
}
