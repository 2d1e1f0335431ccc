using Microsoft.Extensions.Hosting;
using Volo.Abp.BackgroundWorkers;

namespace GroupHub.Abp.BackgroundWorkers;

/// <summary>Workers run in hosts that serve, not in a program that only does one thing; and no start waits for them.</summary>
internal sealed class BackgroundWorkerHost(IBackgroundWorkerManager workers) : BackgroundService
{
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await workers.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        await workers.StartAsync(stoppingToken);
    }
}
