using GroupHub.Administration.Domain;
using GroupHub.Chapters;
using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Distributed;
using Volo.Abp.Caching;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Administration.Roster;

/// <summary>Counts members by chapter. Kept for a moment, because public pages ask for it.</summary>
[ExposeServices(typeof(IChapterMembers), typeof(ChapterMembers))]
internal sealed class ChapterMembers(
    IRepository<RosterEntry, Guid> roster,
    IAssociationClock clock,
    IDistributedCache<ChapterCounts> cache) : IChapterMembers, ITransientDependency
{
    private const string Key = "numbers";

    private static readonly DistributedCacheEntryOptions Keep = new()
    {
        AbsoluteExpirationRelativeToNow = TimeSpan.FromSeconds(30),
    };

    public async Task<IReadOnlyDictionary<string, int>> CountAsync(CancellationToken cancellation = default)
    {
        var today = await clock.GetTodayAsync();
        if (await cache.GetAsync(Key, token: cancellation) is { } kept && kept.Day == today) return kept.Members;

        var members = await ReadAsync(today, cancellation);
        await cache.SetAsync(Key, new ChapterCounts(today, members), Keep, token: cancellation);
        return members;
    }

    public Task ForgetAsync() => cache.RemoveAsync(Key, considerUow: true);

    private async Task<Dictionary<string, int>> ReadAsync(DateOnly today, CancellationToken cancellation) =>
        await (await roster.GetQueryableAsync()).AsNoTracking().On(today)
            .Where(row => row.Counts && row.Entry.ChapterPath != null)
            .GroupBy(row => row.Entry.ChapterPath!)
            .Select(group => new { Path = group.Key, Members = group.Count() })
            .ToDictionaryAsync(group => group.Path, group => group.Members, cancellation);
}

internal sealed record ChapterCounts(DateOnly Day, Dictionary<string, int> Members);
