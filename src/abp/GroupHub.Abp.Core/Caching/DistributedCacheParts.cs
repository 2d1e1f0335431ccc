using System.Text.Json;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Caching;

[ExposeServices(typeof(IDistributedCacheSerializer))]
public class Utf8JsonDistributedCacheSerializer : IDistributedCacheSerializer, ITransientDependency
{
    public byte[] Serialize<T>(T obj) => JsonSerializer.SerializeToUtf8Bytes(obj);

    public T Deserialize<T>(byte[] bytes) => JsonSerializer.Deserialize<T>(bytes)!;
}

/// <summary>Every tenant has keys of its own, unless the cached item says that it belongs to all.</summary>
public class DistributedCacheKeyNormalizer(ICurrentTenant currentTenant, IOptions<AbpDistributedCacheOptions> options)
    : IDistributedCacheKeyNormalizer, ITransientDependency
{
    public virtual string NormalizeKey(DistributedCacheKeyNormalizeArgs args)
    {
        var key = $"c:{args.CacheName},k:{options.Value.KeyPrefix}{args.Key}";
        return !args.IgnoreMultiTenancy && currentTenant.Id is { } id ? $"t:{id},{key}" : key;
    }
}
