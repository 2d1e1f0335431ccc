using GroupHub.Administration.Domain;
using GroupHub.Chapters;
using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Distributed;
using Volo.Abp.Caching;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Administration.Roster;

/// <summary>
/// What the public page counts. Kept for a moment, and forgotten when anything on the roster changes.
/// </summary>
internal sealed class AssociationNumbers(
    IRepository<RosterEntry, Guid> roster,
    IChapters chapters,
    IAssociationClock clock,
    IDistributedCache<AssociationCounts> cache) : ITransientDependency
{
    private const string Key = "numbers";
    private const int MostIndustries = 8;

    private static readonly TimeSpan Keep = TimeSpan.FromSeconds(30);

    public async Task<AssociationCounts> GetAsync()
    {
        var today = await clock.GetTodayAsync();
        var kept = await cache.GetOrAddAsync(
            Key,
            () => CountAsync(today),
            () => new DistributedCacheEntryOptions { AbsoluteExpirationRelativeToNow = Keep });
        return kept is { } counts && counts.Day == today ? counts : await CountAsync(today);
    }

    public Task ForgetAsync() => cache.RemoveAsync(Key, considerUow: true);

    private async Task<AssociationCounts> CountAsync(DateOnly today)
    {
        var all = (await roster.GetQueryableAsync()).AsNoTracking();
        var members = all.On(today).Where(row => row.Counts);
        var thisMonth = new DateOnly(today.Year, today.Month, 1);
        var lastMonth = thisMonth.AddMonths(-1);
        return new AssociationCounts
        {
            Day = today,
            Members = await members.CountAsync(),
            PublicMembers = await members.CountAsync(row => row.Entry.IsPublic),
            Towns = await members.Where(row => row.Entry.Town != null)
                .Select(row => row.Entry.Town)
                .Distinct()
                .CountAsync(),
            JoinedLastMonth = await all.SelectMany(entry => entry.Standings)
                .CountAsync(p => p.Joins && p.From >= lastMonth && p.From < thisMonth),
            Chapters = (await chapters.ListAsync())
                .Count(chapter => chapter is { IsPublic: true, IsOpen: true, Kind: ChapterKind.Chapter }),
            Industries = await CountIndustriesAsync(members),
        };
    }

    /// <summary>Counted here: not every database can take a list in a column apart.</summary>
    private static async Task<IReadOnlyList<IndustryCount>> CountIndustriesAsync(IQueryable<RosterRow> members)
    {
        var chosen = await members.Where(row => row.Entry.IsPublic)
            .Select(row => row.Entry.PublicIndustries).ToListAsync();
        return
        [
            .. chosen.SelectMany(industries => industries)
                .CountBy(industry => industry)
                .OrderByDescending(industry => industry.Value)
                .ThenBy(industry => industry.Key, StringComparer.Ordinal)
                .Take(MostIndustries)
                .Select(industry => new IndustryCount(industry.Key, industry.Value)),
        ];
    }
}

internal sealed record AssociationCounts
{
    public required DateOnly Day { get; init; }
    public required int Members { get; init; }
    public required int PublicMembers { get; init; }
    public required int Towns { get; init; }
    public required int JoinedLastMonth { get; init; }
    public required int Chapters { get; init; }
    public required IReadOnlyList<IndustryCount> Industries { get; init; }
}

internal sealed record IndustryCount(string Value, int Count);
