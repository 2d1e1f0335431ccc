using Microsoft.Extensions.Logging;

namespace Volo.Abp.BackgroundJobs;

public enum BackgroundJobPriority : byte
{
    Low = 5,
    BelowNormal = 10,
    Normal = 15,
    AboveNormal = 20,
    High = 25,
}

public interface IBackgroundJobManager
{
    Task<string> EnqueueAsync<TArgs>(
        TArgs args, BackgroundJobPriority priority = BackgroundJobPriority.Normal, TimeSpan? delay = null);
}

public interface IBackgroundJob<in TArgs>
{
    void Execute(TArgs args);
}

public interface IAsyncBackgroundJob<in TArgs>
{
    Task ExecuteAsync(TArgs args);
}

public abstract class BackgroundJob<TArgs> : IBackgroundJob<TArgs>
{
    public ILogger<BackgroundJob<TArgs>> Logger { get; set; } =
        Microsoft.Extensions.Logging.Abstractions.NullLogger<BackgroundJob<TArgs>>.Instance;

    public abstract void Execute(TArgs args);
}

public abstract class AsyncBackgroundJob<TArgs> : IAsyncBackgroundJob<TArgs>
{
    public ILogger<AsyncBackgroundJob<TArgs>> Logger { get; set; } =
        Microsoft.Extensions.Logging.Abstractions.NullLogger<AsyncBackgroundJob<TArgs>>.Instance;

    public abstract Task ExecuteAsync(TArgs args);
}

[AttributeUsage(AttributeTargets.Class)]
public class BackgroundJobNameAttribute(string name) : Attribute
{
    public string Name { get; } = Check.NotNullOrWhiteSpace(name, nameof(name));

    public static string GetName<TJobArgs>() => GetName(typeof(TJobArgs));

    public static string GetName(Type jobArgsType) =>
        jobArgsType.GetCustomAttributes(inherit: true).OfType<BackgroundJobNameAttribute>().FirstOrDefault()?.Name
        ?? jobArgsType.FullName!;
}

public class BackgroundJobConfiguration
{
    public BackgroundJobConfiguration(Type jobType)
    {
        JobType = jobType;
        ArgsType = BackgroundJobArgsHelper.GetJobArgsType(jobType);
        JobName = BackgroundJobNameAttribute.GetName(ArgsType);
    }

    public Type ArgsType { get; }

    public Type JobType { get; }

    public string JobName { get; }
}

public static class BackgroundJobArgsHelper
{
    public static Type GetJobArgsType(Type jobType) =>
        jobType.GetInterfaces()
            .Where(i => i.IsGenericType)
            .FirstOrDefault(i => i.GetGenericTypeDefinition() is var d && (d == typeof(IBackgroundJob<>) || d == typeof(IAsyncBackgroundJob<>)))?
            .GenericTypeArguments[0]
        ?? throw new AbpException($"{jobType.AssemblyQualifiedName} is not a background job.");
}

public class AbpBackgroundJobOptions
{
    private readonly Dictionary<Type, BackgroundJobConfiguration> _byArgs = [];
    private readonly Dictionary<string, BackgroundJobConfiguration> _byName = [];

    public bool IsJobExecutionEnabled { get; set; } = true;

    public BackgroundJobConfiguration GetJob<TArgs>() => GetJob(typeof(TArgs));

    public BackgroundJobConfiguration GetJob(Type argsType) =>
        _byArgs.GetOrDefault(argsType) ?? throw new AbpException("Undefined background job for the job args type: " + argsType);

    public BackgroundJobConfiguration GetJob(string name) =>
        _byName.GetOrDefault(name) ?? throw new AbpException("Undefined background job for the job name: " + name);

    public IReadOnlyList<BackgroundJobConfiguration> GetJobs() => [.. _byArgs.Values];

    public void AddJob<TJob>() => AddJob(typeof(TJob));

    public void AddJob(Type jobType) => AddJob(new BackgroundJobConfiguration(jobType));

    public void AddJob(BackgroundJobConfiguration jobConfiguration)
    {
        _byArgs[jobConfiguration.ArgsType] = jobConfiguration;
        _byName[jobConfiguration.JobName] = jobConfiguration;
    }
}

public class AbpBackgroundJobWorkerOptions
{
    /// <summary>How often stored jobs are looked for, in milliseconds; jobs enqueued by this host wake the worker at once.</summary>
    public int JobPollPeriod { get; set; } = 5000;

    public int MaxJobFetchCount { get; set; } = 1000;

    public int DefaultFirstWaitDuration { get; set; } = 60;

    public int DefaultTimeout { get; set; } = 172800;

    public double DefaultWaitFactor { get; set; } = 2.0;
}

public class BackgroundJobInfo
{
    public virtual Guid Id { get; set; }

    public virtual string? ApplicationName { get; set; }

    public virtual string JobName { get; set; } = default!;

    public virtual string JobArgs { get; set; } = default!;

    public virtual short TryCount { get; set; }

    public virtual DateTime CreationTime { get; set; }

    public virtual DateTime NextTryTime { get; set; }

    public virtual DateTime? LastTryTime { get; set; }

    public virtual bool IsAbandoned { get; set; }

    public virtual BackgroundJobPriority Priority { get; set; } = BackgroundJobPriority.Normal;
}

public interface IBackgroundJobStore
{
    Task<BackgroundJobInfo> FindAsync(Guid jobId);

    Task InsertAsync(BackgroundJobInfo jobInfo);

    Task<List<BackgroundJobInfo>> GetWaitingJobsAsync(string? applicationName, int maxResultCount);

    Task DeleteAsync(Guid jobId);

    Task UpdateAsync(BackgroundJobInfo jobInfo);
}
