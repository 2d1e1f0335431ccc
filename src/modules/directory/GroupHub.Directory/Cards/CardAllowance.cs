using System.Globalization;
using System.Threading.RateLimiting;
using GroupHub.Foundation;
using Microsoft.Extensions.Logging;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Users;

namespace GroupHub.Directory.Cards;

/// <summary>Keeps whole directories from being carried off card by card: so many an hour and no more, and many are told (R52, P40).</summary>
internal sealed class CardAllowance(ICurrentTenant association, ICurrentUser user, ILogger<CardAllowance> logger) : ISingletonDependency, IDisposable
{
    public const int ForMembers = 100;
    public const int ForVisitors = 20;

    /// <summary>Each time somebody has taken so many more, the log says so.</summary>
    private const int ToldEvery = 20;

    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private readonly PartitionedRateLimiter<(string Key, int Most)> _limiter = PartitionedRateLimiter.Create<(string Key, int Most), string>(asked =>
        RateLimitPartition.GetSlidingWindowLimiter(asked.Key, _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = asked.Most, Window = Hour, SegmentsPerWindow = 6, QueueLimit = 0,
        }));

    /// <param name="address">Where the request comes from; counts where nobody is signed in.</param>
    public void Take(string address)
    {
        var most = user.IsAuthenticated ? ForMembers : ForVisitors;
        var asked = ($"{association.Id}/{(user.IsAuthenticated ? user.Id.ToString() : address)}", most);
        using var lease = _limiter.AttemptAcquire(asked);
        if (!lease.IsAcquired) logger.LogWarning("{Who} is refused more contact cards: {Most} within an hour are enough.", Who(address), most);
        Rule.Require(lease.IsAcquired, DirectoryErrors.TooManyCards);

        var taken = most - (_limiter.GetStatistics(asked)?.CurrentAvailablePermits ?? most);
        if (taken > 0 && taken % ToldEvery == 0) logger.LogWarning("{Who} has taken {Count} contact cards within an hour.", Who(address), taken);
    }

    public void Dispose() => _limiter.Dispose();

    private string Who(string address) => user.IsAuthenticated ? $"User {user.Id}" : string.Create(CultureInfo.InvariantCulture, $"A visitor from {address}");
}
