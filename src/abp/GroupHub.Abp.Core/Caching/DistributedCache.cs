using System.Collections.Concurrent;
using GroupHub.Abp.Caching;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace Volo.Abp.Caching;

/// <summary>
/// Typed items over the host's cache. With <c>considerUow</c> a write waits for the commit, so that nobody sees what
/// may still be rolled back. Only one caller per key and process runs the factory.
/// </summary>
public partial class DistributedCache<TCacheItem, TCacheKey>(
    IOptions<AbpDistributedCacheOptions> options,
    IDistributedCache cache,
    IDistributedCacheSerializer serializer,
    IDistributedCacheKeyNormalizer keyNormalizer,
    IUnitOfWorkManager unitOfWorkManager,
    ILogger<DistributedCache<TCacheItem, TCacheKey>> logger) : IDistributedCache<TCacheItem, TCacheKey>
    where TCacheItem : class
{
    private static readonly string CacheName = CacheNameAttribute.GetCacheName<TCacheItem>();
    private static readonly bool IgnoresTenant =
        typeof(TCacheItem).IsDefined(typeof(IgnoreMultiTenancyAttribute), inherit: true);

    private readonly ConcurrentDictionary<string, SemaphoreSlim> _factories = new(StringComparer.Ordinal);
    private readonly CacheGuard _guard = new(CacheName, options.Value, logger);
    private readonly DistributedCacheEntryOptions _entryOptions =
        options.Value.CacheConfigurators.Select(configure => configure(CacheName)).LastOrDefault(o => o is not null)
        ?? options.Value.GlobalCacheEntryOptions;

    public virtual async Task<TCacheItem?> GetAsync(
        TCacheKey key, bool? hideErrors = null, bool considerUow = false, CancellationToken token = default)
    {
        var name = Normalize(key);
        return Waiting(considerUow) is { } waiting && waiting.TryGetValue(name, out var own)
            ? own
            : await ReadAsync(name, hideErrors, token);
    }

    public virtual async Task<KeyValuePair<TCacheKey, TCacheItem?>[]> GetManyAsync(
        IEnumerable<TCacheKey> keys,
        bool? hideErrors = null,
        bool considerUow = false,
        CancellationToken token = default)
    {
        var items = new List<KeyValuePair<TCacheKey, TCacheItem?>>();
        foreach (var key in keys)
        {
            items.Add(new(key, await GetAsync(key, hideErrors, considerUow, token)));
        }

        return [.. items];
    }

    public virtual async Task<TCacheItem?> GetOrAddAsync(
        TCacheKey key,
        Func<Task<TCacheItem>> factory,
        Func<DistributedCacheEntryOptions>? optionsFactory = null,
        bool? hideErrors = null,
        bool considerUow = false,
        CancellationToken token = default)
    {
        if (await GetAsync(key, hideErrors, considerUow, token) is { } found)
        {
            return found;
        }

        var name = Normalize(key);
        var gate = _factories.GetOrAdd(name, static _ => new SemaphoreSlim(1, 1));
        await gate.WaitAsync(token);
        try
        {
            if (await GetAsync(key, hideErrors, considerUow, token) is { } meanwhile)
            {
                return meanwhile;
            }

            var made = await factory();
            await SetAsync(key, made, optionsFactory?.Invoke(), hideErrors, considerUow, token);
            return made;
        }
        finally
        {
            gate.Release();
            _factories.TryRemove(new KeyValuePair<string, SemaphoreSlim>(name, gate));
        }
    }

    public virtual Task SetAsync(
        TCacheKey key,
        TCacheItem value,
        DistributedCacheEntryOptions? options = null,
        bool? hideErrors = null,
        bool considerUow = false,
        CancellationToken token = default)
    {
        var name = Normalize(key);
        return AfterCommitAsync(considerUow, name, value, () => _guard.RunAsync(hideErrors, StoreAsync));

        Task StoreAsync() => cache.SetAsync(name, serializer.Serialize(value), options ?? _entryOptions, token);
    }

    public virtual async Task SetManyAsync(
        IEnumerable<KeyValuePair<TCacheKey, TCacheItem>> items,
        DistributedCacheEntryOptions? options = null,
        bool? hideErrors = null,
        bool considerUow = false,
        CancellationToken token = default)
    {
        foreach (var (key, value) in items)
        {
            await SetAsync(key, value, options, hideErrors, considerUow, token);
        }
    }

    public virtual Task RefreshAsync(TCacheKey key, bool? hideErrors = null, CancellationToken token = default) =>
        _guard.RunAsync(hideErrors, () => cache.RefreshAsync(Normalize(key), token));

    public virtual Task RemoveAsync(
        TCacheKey key, bool? hideErrors = null, bool considerUow = false, CancellationToken token = default)
    {
        var name = Normalize(key);
        return AfterCommitAsync(
            considerUow, name, null, () => _guard.RunAsync(hideErrors, () => cache.RemoveAsync(name, token)));
    }

    public virtual async Task RemoveManyAsync(
        IEnumerable<TCacheKey> keys,
        bool? hideErrors = null,
        bool considerUow = false,
        CancellationToken token = default)
    {
        foreach (var key in keys)
        {
            await RemoveAsync(key, hideErrors, considerUow, token);
        }
    }

    private string Normalize(TCacheKey key) => keyNormalizer.NormalizeKey(
        new DistributedCacheKeyNormalizeArgs(key!.ToString()!, CacheName, IgnoresTenant));

    private async Task<TCacheItem?> ReadAsync(string name, bool? hideErrors, CancellationToken token)
    {
        byte[]? bytes = null;
        await _guard.RunAsync(hideErrors, async () => bytes = await cache.GetAsync(name, token));
        return bytes is null ? null : serializer.Deserialize<TCacheItem>(bytes);
    }
}
