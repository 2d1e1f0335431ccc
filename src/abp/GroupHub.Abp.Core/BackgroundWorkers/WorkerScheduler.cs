using System.Collections.Concurrent;
using System.Collections.Specialized;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Quartz;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Abp.BackgroundWorkers;

/// <summary>Quartz's settings: in memory when empty; several hosts share one schedule with a clustered ADO job store.</summary>
public class WorkerSchedulerOptions
{
    public NameValueCollection Quartz { get; } = new() { ["quartz.scheduler.instanceName"] = "Workers" };
}

/// <summary>Runs periodic workers by Quartz: never the same one twice at once, a failed run is logged and the next one comes.</summary>
public sealed partial class WorkerScheduler(IOptions<WorkerSchedulerOptions> options, ILogger<WorkerScheduler> logger, TimeProvider time)
    : ISingletonDependency
{
    private readonly ConcurrentDictionary<string, AsyncPeriodicBackgroundWorkerBase> _workers = new();
    private IScheduler? _scheduler;

    public async Task AddAsync(AsyncPeriodicBackgroundWorkerBase worker, CancellationToken cancellationToken)
    {
        var name = worker.GetType().FullName!;
        _workers[name] = worker;
        var scheduler = _scheduler ??= await StartAsync(cancellationToken);
        var job = JobBuilder.Create<WorkerJob>().WithIdentity(name).Build();
        await scheduler.ScheduleJob(job, TriggerFor(worker, name), ScheduleJobOptions.Replacing, cancellationToken);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (_scheduler is { } scheduler)
        {
            await scheduler.Shutdown(waitForJobsToComplete: true, cancellationToken);
        }
    }

    private async Task<IScheduler> StartAsync(CancellationToken cancellationToken)
    {
        var scheduler = await QuartzSchedulerBuilder.Create(_ => { }).UseProperties(options.Value.Quartz).BuildScheduler(cancellationToken);
        scheduler.Context[nameof(WorkerScheduler)] = this;
        await scheduler.Start(cancellationToken);
        return scheduler;
    }

    private ITrigger TriggerFor(AsyncPeriodicBackgroundWorkerBase worker, string name)
    {
        var trigger = TriggerBuilder.Create().WithIdentity(name);
        if (worker.Cron is { } cron)
        {
            return trigger.WithCronSchedule(cron, _ => { }).Build();
        }

        var period = TimeSpan.FromMilliseconds(worker.Schedule.Period);
        var first = worker.Schedule.RunOnStart ? time.GetUtcNow() : time.GetUtcNow() + period;
        return trigger.StartAt(first).WithSimpleSchedule(schedule => schedule
            .WithInterval(period).RepeatForever()).Build();
    }

    private async Task RunAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            await (_workers.GetValueOrDefault(name)?.RunAsync(cancellationToken) ?? Task.CompletedTask);
        }
#pragma warning disable CA1031 // A worker that fails today must run again tomorrow.
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogFailed(name, exception);
        }
#pragma warning restore CA1031
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The background worker {Name} failed.")]
    private partial void LogFailed(string name, Exception exception);

    [DisallowConcurrentExecution]
    private sealed class WorkerJob : IJob
    {
        public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
        {
            var scheduler = (WorkerScheduler)context.Scheduler.Context[nameof(WorkerScheduler)]!;
            return new ValueTask(scheduler.RunAsync(context.JobDetail.Key.Name, cancellationToken));
        }
    }
}
