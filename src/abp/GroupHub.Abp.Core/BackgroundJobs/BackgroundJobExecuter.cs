using System.Collections.Concurrent;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.BackgroundJobs;

public class JobExecutionContext(
    IServiceProvider serviceProvider, Type jobType, object jobArgs, CancellationToken cancellationToken = default)
    : IServiceProviderAccessor
{
    public IServiceProvider ServiceProvider { get; } = serviceProvider;

    public Type JobType { get; } = jobType;

    public object JobArgs { get; } = jobArgs;

    public CancellationToken CancellationToken { get; } = cancellationToken;
}

public interface IBackgroundJobExecuter
{
    Task ExecuteAsync(JobExecutionContext context);
}

public class BackgroundJobExecuter : IBackgroundJobExecuter, ITransientDependency
{
    private static readonly ConcurrentDictionary<Type, Runner> Runners = new();

    public virtual Task ExecuteAsync(JobExecutionContext context)
    {
        var job = context.ServiceProvider.GetService(context.JobType)
            ?? throw new AbpException("The job type is not registered to DI: " + context.JobType);
        var runner = Runners.GetOrAdd(BackgroundJobArgsHelper.GetJobArgsType(context.JobType), static argsType =>
            (Runner)Activator.CreateInstance(typeof(Runner<>).MakeGenericType(argsType))!);
        return runner.RunAsync(job, context.JobArgs);
    }

    private abstract class Runner
    {
        public abstract Task RunAsync(object job, object args);
    }

    private sealed class Runner<TArgs> : Runner
    {
        public override Task RunAsync(object job, object args)
        {
            if (job is IAsyncBackgroundJob<TArgs> asynchronous)
            {
                return asynchronous.ExecuteAsync((TArgs)args);
            }

            ((IBackgroundJob<TArgs>)job).Execute((TArgs)args);
            return Task.CompletedTask;
        }
    }
}

/// <summary>
/// Jobs in memory, for tests and for hosts without the background-jobs module; lost with the process.
/// </summary>
[Dependency(TryRegister = true)]
public class InMemoryBackgroundJobStore(Timing.IClock clock) : IBackgroundJobStore, ISingletonDependency
{
    private readonly ConcurrentDictionary<Guid, BackgroundJobInfo> _jobs = new();

    public Task<BackgroundJobInfo> FindAsync(Guid jobId) => Task.FromResult(_jobs.GetValueOrDefault(jobId)!);

    public Task InsertAsync(BackgroundJobInfo jobInfo)
    {
        _jobs[jobInfo.Id] = jobInfo;
        return Task.CompletedTask;
    }

    public Task<List<BackgroundJobInfo>> GetWaitingJobsAsync(string? applicationName, int maxResultCount) =>
        Task.FromResult(_jobs.Values
            .Where(job => !job.IsAbandoned && job.NextTryTime <= clock.Now && job.ApplicationName == applicationName)
            .OrderByDescending(job => job.Priority).ThenBy(job => job.TryCount).ThenBy(job => job.NextTryTime)
            .Take(maxResultCount).ToList());

    public Task DeleteAsync(Guid jobId)
    {
        _jobs.TryRemove(jobId, out _);
        return Task.CompletedTask;
    }

    public Task UpdateAsync(BackgroundJobInfo jobInfo)
    {
        if (jobInfo.IsAbandoned)
        {
            _jobs.TryRemove(jobInfo.Id, out _);
        }

        return Task.CompletedTask;
    }
}
