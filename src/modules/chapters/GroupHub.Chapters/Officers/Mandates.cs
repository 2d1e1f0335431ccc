using GroupHub.Foundation;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Caching;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Uow;

namespace GroupHub.Chapters.Officers;

/// <summary>
/// Remembers what offices people hold, so that most requests read nothing. Forgotten when an office changes, worth
/// nothing on another day, and in any case not for long.
/// </summary>
internal sealed class Mandates(
    IDistributedCache<Mandate> cache, IUnitOfWorkManager unitOfWork, IAssociationClock clock) : ITransientDependency
{
    private static readonly DistributedCacheEntryOptions Keep = new()
    {
        AbsoluteExpirationRelativeToNow = TimeSpan.FromMinutes(5),
    };

    public async Task<Mandate> GetAsync(Guid userId)
    {
        var today = await clock.GetTodayAsync();
        var known = await cache.GetAsync(KeyOf(userId));
        if (known?.Day == today) return known;

        var read = await ReadAsync(userId, today);
        await cache.SetAsync(KeyOf(userId), read, Keep);
        return read;
    }

    public Task ForgetAsync(IEnumerable<Guid> userIds) => cache.RemoveManyAsync(userIds.Select(KeyOf));

    /// <summary>On its own: rights are asked for before a request's unit of work has begun.</summary>
    private async Task<Mandate> ReadAsync(Guid userId, DateOnly today)
    {
        using var work = unitOfWork.Begin(requiresNew: true);
        var read = await work.ServiceProvider.GetRequiredService<MandateReader>().ReadAsync(userId, today);
        await work.CompleteAsync();
        return read;
    }

    private static string KeyOf(Guid userId) => userId.ToString("N");
}
