using System.Text.Json;
using GroupHub.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Volo.Abp.BackgroundJobs;

public interface IBackgroundJobSerializer
{
    string Serialize(object obj);

    object Deserialize(string value, Type type);
}

public class JsonBackgroundJobSerializer : IBackgroundJobSerializer, ITransientDependency
{
    public string Serialize(object obj) => JsonSerializer.Serialize(obj, obj.GetType());

    public object Deserialize(string value, Type type) => JsonSerializer.Deserialize(value, type)!;
}

/// <summary>Stores a job in the transaction of the caller; the worker runs it after the commit.</summary>
[Dependency(TryRegister = true)]
[ExposeServices(typeof(IBackgroundJobManager))]
public class DefaultBackgroundJobManager(
    IClock clock,
    IBackgroundJobSerializer serializer,
    IBackgroundJobStore store,
    IGuidGenerator guidGenerator,
    IUnitOfWorkManager unitOfWorkManager,
    BackgroundJobSignal signal) : IBackgroundJobManager, ITransientDependency
{
    public virtual async Task<string> EnqueueAsync<TArgs>(
        TArgs args, BackgroundJobPriority priority = BackgroundJobPriority.Normal, TimeSpan? delay = null)
    {
        var job = new BackgroundJobInfo
        {
            Id = guidGenerator.Create(),
            JobName = BackgroundJobNameAttribute.GetName<TArgs>(),
            JobArgs = serializer.Serialize(args!),
            Priority = priority,
            CreationTime = clock.Now,
            NextTryTime = clock.Now + (delay ?? TimeSpan.Zero),
        };
        using var unitOfWork = unitOfWorkManager.Begin(isTransactional: false);
        await store.InsertAsync(job);
        unitOfWork.OnCompleted(signal.WakeAsync);
        await unitOfWork.CompleteAsync();
        return job.Id.ToString();
    }
}
