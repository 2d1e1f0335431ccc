using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Volo.Abp.Caching;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace GroupHub.Abp;

/// <summary>
/// A cache of database rows that never shows what was not committed: a unit of work that has changed a key reads
/// that key from the database until its end, and the key is dropped for everybody when it commits.
/// Where this host is the only one, items are kept as they are; several hosts share them through the distributed cache.
/// </summary>
internal sealed class CommittedCache<TItem>(
    IDistributedCache<TItem> shared,
    IDistributedCache sharedStore,
    IMemoryCache own,
    IUnitOfWorkManager unitOfWorkManager,
    ICurrentTenant currentTenant)
    where TItem : class
{
    private static readonly bool IsPerTenant = !typeof(TItem).IsDefined(typeof(IgnoreMultiTenancyAttribute), inherit: true);
    private static readonly MemoryCacheEntryOptions Lifetime = new() { SlidingExpiration = TimeSpan.FromMinutes(20) };
    private readonly bool _isAlone = sharedStore is MemoryDistributedCache;
    private long _changes;

    public async ValueTask<TItem> GetOrAddAsync(string key, Func<Task<TItem>> load)
    {
        if (unitOfWorkManager.Current is { Items.Count: > 0 } current && current.Items.ContainsKey(MarkOf(key))) return await load();
        if (!_isAlone) return await shared.GetOrAddAsync(key, load) ?? await load();

        return own.TryGetValue(OwnKey(key), out TItem? item) && item is not null ? item : await LoadAsync(key, load);
    }

    public async Task InvalidateAsync(string key)
    {
        if (unitOfWorkManager.Current is not { } unitOfWork)
        {
            await DropAsync(key, OwnKey(key));
        }
        else if (unitOfWork.Items.TryAdd(MarkOf(key), true))
        {
            var ownKey = OwnKey(key);
            unitOfWork.OnCompleted(() => DropAsync(key, ownKey));
        }
    }

    /// <summary>What was read before a change and arrives after it is not kept.</summary>
    private async Task<TItem> LoadAsync(string key, Func<Task<TItem>> load)
    {
        var before = Interlocked.Read(ref _changes);
        var item = await load();
        if (before == Interlocked.Read(ref _changes)) own.Set(OwnKey(key), item, Lifetime);
        return item;
    }

    private async Task DropAsync(string key, OwnedKey ownKey)
    {
        Interlocked.Increment(ref _changes);
        own.Remove(ownKey);
        using var tenant = IsPerTenant ? currentTenant.Change(ownKey.TenantId) : null;
        if (!_isAlone) await shared.RemoveAsync(key);
    }

    private OwnedKey OwnKey(string key) => new(typeof(TItem), IsPerTenant ? currentTenant.Id : null, key);

    private string MarkOf(string key) => $"{typeof(TItem).FullName}:{(IsPerTenant ? currentTenant.Id : null)}:{key}";

    private sealed record OwnedKey(Type Type, Guid? TenantId, string Key);
}
