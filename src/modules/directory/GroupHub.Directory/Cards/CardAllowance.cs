using System.Threading.RateLimiting;
using GroupHub.Foundation;
using Microsoft.Extensions.Logging;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Users;

namespace GroupHub.Directory.Cards;

/// <summary>
/// Keeps whole directories from being carried off card by card: so many an hour and no more, and many are told
/// (R52, P40).
/// </summary>
internal sealed class CardAllowance(ICurrentTenant association, ICurrentUser user, ILogger<CardAllowance> logger)
    : ISingletonDependency, IDisposable
{
    public const int ForMembers = 100;
    public const int ForVisitors = 20;

    /// <summary>Each time somebody has taken so many more, the log says so.</summary>
    private const int ToldEvery = 20;

    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private readonly PartitionedRateLimiter<Asked> _limiter = PartitionedRateLimiter.Create<Asked, string>(asked =>
        RateLimitPartition.GetSlidingWindowLimiter(asked.By, _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = asked.Most, Window = Hour, SegmentsPerWindow = 6, QueueLimit = 0,
        }));

    /// <param name="address">Where the request comes from; counts where nobody is signed in.</param>
    public void Take(string address)
    {
        var most = user.IsAuthenticated ? ForMembers : ForVisitors;
        var who = user.IsAuthenticated ? $"User {user.Id}" : $"A visitor from {address}";
        var asked = new Asked($"{association.Id}/{who}", most);
        using var lease = _limiter.AttemptAcquire(asked);
        if (!lease.IsAcquired)
        {
            logger.LogWarning("{Who} is refused more contact cards: {Most} an hour are enough.", who, most);
        }

        Rule.Require(lease.IsAcquired, DirectoryErrors.TooManyCards);

        var taken = most - (_limiter.GetStatistics(asked)?.CurrentAvailablePermits ?? most);
        var isWorthTelling = taken > 0 && taken % ToldEvery == 0;
        if (isWorthTelling) logger.LogWarning("{Who} has taken {Count} contact cards within an hour.", who, taken);
    }

    public void Dispose() => _limiter.Dispose();

    private readonly record struct Asked(string By, int Most);
}
