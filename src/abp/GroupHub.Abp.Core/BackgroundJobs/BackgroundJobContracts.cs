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
