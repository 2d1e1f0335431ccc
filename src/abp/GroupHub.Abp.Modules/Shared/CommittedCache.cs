using Volo.Abp.Caching;
using Volo.Abp.Uow;

namespace GroupHub.Abp;

/// <summary>
/// A cache of database rows that never shows what was not committed: a unit of work that has changed a key reads
/// that key from the database until its end, and the key is dropped for everybody when it commits.
/// </summary>
internal sealed class CommittedCache<TItem>(IDistributedCache<TItem> cache, IUnitOfWorkManager unitOfWorkManager)
    where TItem : class
{
    public async Task<TItem> GetOrAddAsync(string key, Func<Task<TItem>> load)
    {
        if (unitOfWorkManager.Current?.Items.ContainsKey(MarkOf(key)) == true) return await load();

        return await cache.GetOrAddAsync(key, load) ?? await load();
    }

    public async Task InvalidateAsync(string key)
    {
        if (unitOfWorkManager.Current is not { } unitOfWork)
        {
            await cache.RemoveAsync(key);
        }
        else if (unitOfWork.Items.TryAdd(MarkOf(key), true))
        {
            unitOfWork.OnCompleted(() => cache.RemoveAsync(key));
        }
    }

    private static string MarkOf(string key) => $"{typeof(TItem).FullName}:{key}";
}
