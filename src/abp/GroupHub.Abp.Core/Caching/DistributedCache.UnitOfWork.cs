using Volo.Abp.Uow;

namespace Volo.Abp.Caching;

/// <summary>What a unit of work has written is seen by nobody else before its commit.</summary>
public partial class DistributedCache<TCacheItem, TCacheKey>
{
    private Dictionary<string, TCacheItem?>? Waiting(bool considerUow) =>
        considerUow && unitOfWorkManager.Current is { } unitOfWork
            ? unitOfWork.GetOrAddItem(
                "AbpCache:" + CacheName, static _ => new Dictionary<string, TCacheItem?>(StringComparer.Ordinal))
            : null;

    private Task AfterCommitAsync(bool considerUow, string name, TCacheItem? value, Func<Task> action)
    {
        if (Waiting(considerUow) is not { } waiting)
        {
            return action();
        }

        waiting[name] = value;
        unitOfWorkManager.Current!.OnCompleted(action);
        return Task.CompletedTask;
    }
}
