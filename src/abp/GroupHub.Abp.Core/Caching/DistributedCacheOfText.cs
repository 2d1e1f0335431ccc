using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.Uow;

namespace Volo.Abp.Caching;

public class DistributedCache<TCacheItem>(
    IOptions<AbpDistributedCacheOptions> options,
    IDistributedCache cache,
    IDistributedCacheSerializer serializer,
    IDistributedCacheKeyNormalizer keyNormalizer,
    IUnitOfWorkManager unitOfWorkManager,
    ILogger<DistributedCache<TCacheItem, string>> logger)
    : DistributedCache<TCacheItem, string>(options, cache, serializer, keyNormalizer, unitOfWorkManager, logger),
        IDistributedCache<TCacheItem>
    where TCacheItem : class;
