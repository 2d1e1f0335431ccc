using Quartz;

namespace GroupHub.Abp.BackgroundWorkers;

/// <summary>
/// One run of the worker that bears the job's name. A shared schedule remembers the name of this class.
/// </summary>
[DisallowConcurrentExecution]
internal sealed class WorkerJob : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var scheduler = (WorkerScheduler)context.Scheduler.Context[nameof(WorkerScheduler)]!;
        return new ValueTask(scheduler.RunAsync(context.JobDetail.Key.Name, cancellationToken));
    }
}
