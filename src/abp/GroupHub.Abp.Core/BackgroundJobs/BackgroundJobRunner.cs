using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace GroupHub.Abp.BackgroundJobs;

/// <summary>Runs stored jobs: each in its own unit of work, later again with a growing pause when it fails.</summary>
internal sealed partial class BackgroundJobRunner(
    IServiceScopeFactory scopes,
    BackgroundJobSignal signal,
    IClock clock,
    IOptions<AbpBackgroundJobOptions> jobs,
    IOptions<AbpBackgroundJobWorkerOptions> options,
    ILogger<BackgroundJobRunner> logger) : BackgroundService
{
    /// <summary>What waits since the last stop can wait until this start is over.</summary>
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var pause = FirstPause;
        while (jobs.Value.IsJobExecutionEnabled && jobs.Value.GetJobs().Count > 0)
        {
            await signal.WaitAsync(pause, stoppingToken);
            await RunWaitingAsync(stoppingToken);
            pause = TimeSpan.FromMilliseconds(options.Value.JobPollPeriod);
        }
    }

    internal async Task RunWaitingAsync(CancellationToken stoppingToken)
    {
        try
        {
            foreach (var job in await WaitingAsync())
            {
                stoppingToken.ThrowIfCancellationRequested();
                await RunAsync(job, stoppingToken);
            }
        }
#pragma warning disable CA1031 // The database may be away for a while; the worker must still be there when it is back.
        catch (Exception exception) when (!exception.IsStop(stoppingToken))
        {
            LogUnreachable(exception);
        }
#pragma warning restore CA1031
    }

    private Task<List<BackgroundJobInfo>> WaitingAsync() =>
        InUnitOfWorkAsync(services =>
            services.GetRequiredService<IBackgroundJobStore>()
                .GetWaitingJobsAsync(null, options.Value.MaxJobFetchCount));

    private async Task RunAsync(BackgroundJobInfo job, CancellationToken stoppingToken)
    {
        job.TryCount++;
        job.LastTryTime = clock.Now;
        try
        {
            await ExecuteAsync(job, stoppingToken);
            await StoreAsync(store => store.DeleteAsync(job.Id));
        }
#pragma warning disable CA1031 // Whatever a job throws, it is kept and tried again.
        catch (Exception exception) when (!exception.IsStop(stoppingToken))
        {
            LogFailed(job.JobName, job.Id, job.TryCount, exception);
            Postpone(job);
            await StoreAsync(store => store.UpdateAsync(job));
        }
#pragma warning restore CA1031
    }

    private Task<bool> ExecuteAsync(BackgroundJobInfo job, CancellationToken stoppingToken) =>
        InUnitOfWorkAsync(async services =>
        {
            var configuration = jobs.Value.GetJob(job.JobName);
            var args = services.GetRequiredService<IBackgroundJobSerializer>()
                .Deserialize(job.JobArgs, configuration.ArgsType);
            using (services.GetRequiredService<ICurrentTenant>().Change((args as IMultiTenant)?.TenantId))
            {
                await services.GetRequiredService<IBackgroundJobExecuter>()
                    .ExecuteAsync(new JobExecutionContext(services, configuration.JobType, args, stoppingToken));
            }

            return true;
        });

    private void Postpone(BackgroundJobInfo job)
    {
        var settings = options.Value;
        var wait = settings.DefaultFirstWaitDuration * Math.Pow(settings.DefaultWaitFactor, job.TryCount - 1);
        job.NextTryTime = job.LastTryTime!.Value.AddSeconds(wait);
        job.IsAbandoned = (job.NextTryTime - job.CreationTime).TotalSeconds > settings.DefaultTimeout;
    }

    private Task<bool> StoreAsync(Func<IBackgroundJobStore, Task> action) =>
        InUnitOfWorkAsync(async services =>
        {
            await action(services.GetRequiredService<IBackgroundJobStore>());
            return true;
        });

    private async Task<T> InUnitOfWorkAsync<T>(Func<IServiceProvider, Task<T>> action)
    {
        await using var scope = scopes.CreateAsyncScope();
        using var unitOfWork = scope.ServiceProvider
            .GetRequiredService<IUnitOfWorkManager>()
            .Begin(requiresNew: true, isTransactional: true);
        var result = await action(scope.ServiceProvider);
        await unitOfWork.CompleteAsync();
        return result;
    }

    [LoggerMessage(
        Level = LogLevel.Error, Message = "The background jobs could not be read or stored; trying again soon.")]
    private partial void LogUnreachable(Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The job {Name} {Id} failed, try {Try}.")]
    private partial void LogFailed(string name, Guid id, short @try, Exception exception);
}
