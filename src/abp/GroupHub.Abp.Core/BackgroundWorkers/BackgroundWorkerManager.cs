using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.BackgroundWorkers;

/// <summary>Keeps the workers; hands the periodic ones to Quartz, which is only started when there is one.</summary>
[ExposeServices(typeof(IBackgroundWorkerManager))]
public class BackgroundWorkerManager(
    IOptions<AbpBackgroundWorkerOptions> options,
    GroupHub.Abp.BackgroundWorkers.WorkerScheduler scheduler,
    ILoggerFactory loggers) : IBackgroundWorkerManager, ISingletonDependency
{
    private readonly List<IBackgroundWorker> _workers = [];
    private bool _isRunning;

    public virtual async Task AddAsync(IBackgroundWorker worker, CancellationToken cancellationToken = default)
    {
        _workers.Add(worker);
        if (worker is BackgroundWorkerBase own)
        {
            own.LoggerFactory = loggers;
        }

        if (_isRunning)
        {
            await StartAsync(worker, cancellationToken);
            await scheduler.StartAsync(cancellationToken);
        }
    }

    public virtual async Task StartAsync(CancellationToken cancellationToken = default)
    {
        _isRunning = options.Value.IsEnabled;
        foreach (var worker in _isRunning ? _workers.ToArray() : [])
        {
            await StartAsync(worker, cancellationToken);
        }

        await scheduler.StartAsync(cancellationToken);
    }

    public virtual async Task StopAsync(CancellationToken cancellationToken = default)
    {
        _isRunning = false;
        await scheduler.StopAsync(cancellationToken);
        foreach (var worker in _workers)
        {
            await worker.StopAsync(cancellationToken);
        }
    }

    private async Task StartAsync(IBackgroundWorker worker, CancellationToken cancellationToken)
    {
        await worker.StartAsync(cancellationToken);
        if (worker is AsyncPeriodicBackgroundWorkerBase periodic)
        {
            await scheduler.AddAsync(periodic, cancellationToken);
        }
    }
}
