namespace Volo.Abp.BackgroundJobs;

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
            .FirstOrDefault(i => i.GetGenericTypeDefinition() is var d
                && (d == typeof(IBackgroundJob<>) || d == typeof(IAsyncBackgroundJob<>)))?
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
        _byArgs.GetOrDefault(argsType)
            ?? throw new AbpException("Undefined background job for the job args type: " + argsType);

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
    /// <summary>
    /// How often stored jobs are looked for, in milliseconds; jobs enqueued by this host wake the worker at once.
    /// </summary>
    public int JobPollPeriod { get; set; } = 5000;

    public int MaxJobFetchCount { get; set; } = 1000;

    public int DefaultFirstWaitDuration { get; set; } = 60;

    public int DefaultTimeout { get; set; } = 172800;

    public double DefaultWaitFactor { get; set; } = 2.0;
}
