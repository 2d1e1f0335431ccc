using Microsoft.Extensions.Logging;
using Volo.Abp.Caching;

namespace GroupHub.Abp.Caching;

/// <summary>
/// A cache that is down must not take the application with it: it is logged, and the value comes from its source.
/// </summary>
internal sealed partial class CacheGuard(string cacheName, AbpDistributedCacheOptions options, ILogger logger)
{
    public async Task RunAsync(bool? hideErrors, Func<Task> action)
    {
        try
        {
            await action();
        }
#pragma warning disable CA1031 // Any failure of the cache is a slow answer instead of none.
        catch (Exception exception) when ((hideErrors ?? options.HideErrors)
            && exception is not OperationCanceledException)
        {
            LogFailure(cacheName, exception);
        }
#pragma warning restore CA1031
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The cache failed for {CacheName}.")]
    private partial void LogFailure(string cacheName, Exception exception);
}
