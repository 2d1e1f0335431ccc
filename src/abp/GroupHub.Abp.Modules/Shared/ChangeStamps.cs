using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Logging;

namespace GroupHub.Abp;

/// <summary>
/// How hosts learn of each other's changes: one word per cached key in the cache they share, a new one with every
/// change. The rows themselves stay in each host's memory. A word that is missing is made up, and so is never one that
/// was known.
/// </summary>
internal sealed partial class ChangeStamps(IDistributedCache store, ILogger<ChangeStamps> logger)
{
    private static readonly DistributedCacheEntryOptions Lifetime = new()
    {
        SlidingExpiration = TimeSpan.FromMinutes(20),
    };

    /// <summary>False where this host is the only one.</summary>
    public bool AreShared { get; } = store is not MemoryDistributedCache;

    /// <returns>Nothing when the cache does not answer: nobody knows then whether something has changed.</returns>
    public async Task<string?> ReadAsync(string key)
    {
        try
        {
            return await store.GetStringAsync(NameOf(key)) ?? await WriteAsync(key);
        }
#pragma warning disable CA1031 // A cache that is down costs speed and nothing else.
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogFailure(exception.Message);
            return null;
        }
#pragma warning restore CA1031
    }

    public async Task RenewAsync(string key)
    {
        try
        {
            await WriteAsync(key);
        }
        // What has been committed stays so; the others find it when what they keep has become old.
#pragma warning disable CA1031
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogFailure(exception.Message);
        }
#pragma warning restore CA1031
    }

    private async Task<string> WriteAsync(string key)
    {
        var stamp = Guid.NewGuid().ToString("N");
        await store.SetStringAsync(NameOf(key), stamp, Lifetime);
        return stamp;
    }

    private static string NameOf(string key) => $"changed:{key}";

    [LoggerMessage(Level = LogLevel.Warning, Message = "The cache that the hosts share does not answer: {Reason}")]
    private partial void LogFailure(string reason);
}
