using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Quartz;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Abp.BackgroundWorkers;

/// <summary>
/// Runs periodic workers by Quartz: never the same one twice at once, also where several hosts share the schedule; a
/// failed run is logged and the next one comes.
/// </summary>
public sealed partial class WorkerScheduler(
    IOptions<WorkerSchedulerOptions> options,
    ILogger<WorkerScheduler> logger,
    ILoggerFactory loggers,
    TimeProvider time) : ISingletonDependency
{
    private readonly ConcurrentDictionary<string, AsyncPeriodicBackgroundWorkerBase> _workers = new();
    private readonly Lock _stopping = new();
    private IScheduler? _scheduler;
    private Task _stopped = Task.CompletedTask;

    public async Task AddAsync(AsyncPeriodicBackgroundWorkerBase worker, CancellationToken cancellationToken)
    {
        var name = worker.GetType().FullName!;
        _workers[name] = worker;
        var scheduler = _scheduler ??= await CreateAsync(cancellationToken);
        var job = JobBuilder.Create<WorkerJob>().WithIdentity(name).StoreDurably().RequestRecovery().Build();
        await scheduler.AddJob(job, AddJobOptions.Replacing, cancellationToken);
        await ScheduleAsync(scheduler, TriggerFor(worker, name), cancellationToken);
    }

    /// <summary>To be called when all workers are known: a run that is due finds its worker then.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (_scheduler is { } scheduler) await scheduler.Start(cancellationToken);
    }

    /// <summary>
    /// Waits for the end of what runs, and whoever else asks meanwhile for the same end. Not longer than they may: with
    /// the database of a shared schedule gone Quartz would try to give back its triggers for ever.
    /// </summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        try
        {
            await ShutDownAsync().WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            LogLeftRunning();
        }
    }

    private Task ShutDownAsync()
    {
        lock (_stopping)
        {
            if (_scheduler is { } scheduler)
            {
                _scheduler = null;
                _stopped = scheduler.Shutdown(waitForJobsToComplete: true).AsTask();
            }

            return _stopped;
        }
    }

    internal async Task RunAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            await (_workers.GetValueOrDefault(name)?.RunAsync(cancellationToken) ?? Task.CompletedTask);
        }
#pragma warning disable CA1031 // A worker that fails today must run again tomorrow.
        catch (Exception exception) when (!exception.IsStop(cancellationToken))
        {
            LogFailed(name, exception);
        }
#pragma warning restore CA1031
    }

    private async Task<IScheduler> CreateAsync(CancellationToken cancellationToken)
    {
        var scheduler = await QuartzSchedulerBuilder.Create(Configure).BuildScheduler(cancellationToken);
        scheduler.Context[nameof(WorkerScheduler)] = this;
        return scheduler;
    }

    private void Configure(IQuartzBuilder quartz)
    {
        quartz.Services.AddSingleton(loggers);
        quartz.ConfigureScheduler(scheduler => scheduler.InstanceName = "Workers");
        if (options.Value.SharedStore is { } store) quartz.UsePersistentStore(store);
    }

    /// <summary>
    /// What another host, or this one before it was started anew, has scheduled goes on in its own time.
    /// </summary>
    private static async Task ScheduleAsync(IScheduler scheduler, ITrigger wanted, CancellationToken cancellationToken)
    {
        var present = await scheduler.GetTrigger(wanted.Key, cancellationToken);
        if (present is not null && IsSame(present, wanted)
            && await scheduler.GetTriggerState(wanted.Key, cancellationToken) is not TriggerState.Error) return;
        try
        {
            await scheduler.ScheduleJob(
                wanted, new ScheduleJobOptions { Replace = present is not null }, cancellationToken);
        }
        catch (ObjectAlreadyExistsException)
        {
            // Another host that starts at the same moment was faster, with the same schedule.
            return;
        }
    }

    private static bool IsSame(ITrigger present, ITrigger wanted) => (present, wanted) switch
    {
        (ICronTrigger one, ICronTrigger other) => one.CronExpressionString == other.CronExpressionString,
        (ISimpleTrigger one, ISimpleTrigger other) => one.RepeatInterval == other.RepeatInterval,
        _ => false,
    };

    private ITrigger TriggerFor(AsyncPeriodicBackgroundWorkerBase worker, string name)
    {
        var trigger = TriggerBuilder.Create().WithIdentity(name).ForJob(name);
        if (worker.Cron is { } cron)
        {
            return trigger.WithCronSchedule(
                cron, missed => missed.WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed)).Build();
        }

        var period = TimeSpan.FromMilliseconds(worker.Schedule.Period);
        var first = worker.Schedule.RunOnStart ? time.GetUtcNow() : time.GetUtcNow() + period;
        return trigger.StartAt(first).WithSimpleSchedule(schedule => schedule
            .WithInterval(period).RepeatForever()
            .WithMisfireInstruction(SimpleTriggerMisfireInstruction.NowWithExistingCount)).Build();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The background worker {Name} failed.")]
    private partial void LogFailed(string name, Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The background workers did not end in time; they are left.")]
    private partial void LogLeftRunning();
}
