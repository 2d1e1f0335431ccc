using Microsoft.Extensions.Caching.Distributed;

namespace Volo.Abp.Caching;

/// <summary>For callers that cannot wait asynchronously.</summary>
public partial class DistributedCache<TCacheItem, TCacheKey>
{
    public virtual TCacheItem? Get(TCacheKey key, bool? hideErrors = null, bool considerUow = false) =>
        GetAsync(key, hideErrors, considerUow).GetAwaiter().GetResult();

    public virtual TCacheItem? GetOrAdd(
        TCacheKey key,
        Func<TCacheItem> factory,
        Func<DistributedCacheEntryOptions>? optionsFactory = null,
        bool? hideErrors = null,
        bool considerUow = false) =>
        GetOrAddAsync(key, () => Task.FromResult(factory()), optionsFactory, hideErrors, considerUow)
            .GetAwaiter().GetResult();

    public virtual void Set(
        TCacheKey key,
        TCacheItem value,
        DistributedCacheEntryOptions? options = null,
        bool? hideErrors = null,
        bool considerUow = false) =>
        SetAsync(key, value, options, hideErrors, considerUow).GetAwaiter().GetResult();

    public virtual void Remove(TCacheKey key, bool? hideErrors = null, bool considerUow = false) =>
        RemoveAsync(key, hideErrors, considerUow).GetAwaiter().GetResult();
}
