using Microsoft.Extensions.Caching.Distributed;

namespace Volo.Abp.Caching;

public interface IDistributedCache<TCacheItem> : IDistributedCache<TCacheItem, string> where TCacheItem : class;

public interface IDistributedCache<TCacheItem, TCacheKey> where TCacheItem : class
{
    TCacheItem? Get(TCacheKey key, bool? hideErrors = null, bool considerUow = false);

    Task<TCacheItem?> GetAsync(
        TCacheKey key, bool? hideErrors = null, bool considerUow = false, CancellationToken token = default);

    Task<KeyValuePair<TCacheKey, TCacheItem?>[]> GetManyAsync(
        IEnumerable<TCacheKey> keys,
        bool? hideErrors = null,
        bool considerUow = false,
        CancellationToken token = default);

    TCacheItem? GetOrAdd(
        TCacheKey key,
        Func<TCacheItem> factory,
        Func<DistributedCacheEntryOptions>? optionsFactory = null,
        bool? hideErrors = null,
        bool considerUow = false);

    Task<TCacheItem?> GetOrAddAsync(
        TCacheKey key,
        Func<Task<TCacheItem>> factory,
        Func<DistributedCacheEntryOptions>? optionsFactory = null,
        bool? hideErrors = null,
        bool considerUow = false,
        CancellationToken token = default);

    void Set(
        TCacheKey key,
        TCacheItem value,
        DistributedCacheEntryOptions? options = null,
        bool? hideErrors = null,
        bool considerUow = false);

    Task SetAsync(
        TCacheKey key,
        TCacheItem value,
        DistributedCacheEntryOptions? options = null,
        bool? hideErrors = null,
        bool considerUow = false,
        CancellationToken token = default);

    Task SetManyAsync(
        IEnumerable<KeyValuePair<TCacheKey, TCacheItem>> items,
        DistributedCacheEntryOptions? options = null,
        bool? hideErrors = null,
        bool considerUow = false,
        CancellationToken token = default);

    Task RefreshAsync(TCacheKey key, bool? hideErrors = null, CancellationToken token = default);

    void Remove(TCacheKey key, bool? hideErrors = null, bool considerUow = false);

    Task RemoveAsync(
        TCacheKey key, bool? hideErrors = null, bool considerUow = false, CancellationToken token = default);

    Task RemoveManyAsync(
        IEnumerable<TCacheKey> keys,
        bool? hideErrors = null,
        bool considerUow = false,
        CancellationToken token = default);
}

public class AbpDistributedCacheOptions
{
    public bool HideErrors { get; set; } = true;

    public string KeyPrefix { get; set; } = "";

    public DistributedCacheEntryOptions GlobalCacheEntryOptions { get; set; } = new()
    {
        SlidingExpiration = TimeSpan.FromMinutes(20),
    };

    public List<Func<string, DistributedCacheEntryOptions?>> CacheConfigurators { get; set; } = [];

    public void ConfigureCache<TCacheItem>(DistributedCacheEntryOptions? options) =>
        ConfigureCache(CacheNameAttribute.GetCacheName<TCacheItem>(), options);

    public void ConfigureCache(string cacheName, DistributedCacheEntryOptions? options) =>
        CacheConfigurators.Add(name => name == cacheName ? options : null);
}

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Struct)]
public class CacheNameAttribute(string name) : Attribute
{
    public string Name { get; } = Check.NotNull(name);

    public static string GetCacheName<TCacheItem>() => GetCacheName(typeof(TCacheItem));

    public static string GetCacheName(Type cacheItemType) =>
        cacheItemType.GetCustomAttributes(inherit: true).OfType<CacheNameAttribute>().FirstOrDefault()?.Name
        ?? cacheItemType.FullName!.RemovePostFix("CacheItem");
}

public interface IDistributedCacheSerializer
{
    byte[] Serialize<T>(T obj);

    T Deserialize<T>(byte[] bytes);
}

public class DistributedCacheKeyNormalizeArgs(string key, string cacheName, bool ignoreMultiTenancy)
{
    public string Key { get; } = key;

    public string CacheName { get; } = cacheName;

    public bool IgnoreMultiTenancy { get; } = ignoreMultiTenancy;
}

public interface IDistributedCacheKeyNormalizer
{
    string NormalizeKey(DistributedCacheKeyNormalizeArgs args);
}
