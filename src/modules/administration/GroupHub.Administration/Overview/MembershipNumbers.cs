using GroupHub.Administration.Domain;
using GroupHub.Administration.Features;
using GroupHub.Administration.Roster;
using GroupHub.Dues;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Administration.Overview;

/// <summary>Counts of people: each one query over the roster.</summary>
internal sealed class MembershipNumbers(IRepository<RosterEntry, Guid> roster) : ITransientDependency
{
    public async Task<MemberCounts> CountAsync(DateOnly today, CancellationToken cancellation)
    {
        var soon = today.AddDays(30);
        var byStanding = await (await ReadAsync()).On(today)
            .GroupBy(row => new { row.Standing, row.Counts })
            .Select(group => new
            {
                group.Key.Standing,
                group.Key.Counts,
                People = group.Count(),
                EndingSoon = group.Count(row => row.Entry.PaidThrough >= today && row.Entry.PaidThrough <= soon),
            })
            .ToListAsync(cancellation);
        return new MemberCounts(
            byStanding.Where(group => group.Counts).Sum(group => group.People),
            byStanding.Where(group => group.Standing == Standing.Grace).Sum(group => group.People),
            byStanding.Where(group => group.Standing is Standing.Active or Standing.ActiveNew)
                .Sum(group => group.EndingSoon));
    }

    public async Task<IReadOnlyList<MonthOfJoins>> JoinsPerMonthAsync(DateOnly today, CancellationToken cancellation)
    {
        var (first, yesterday) = (Months.FirstBefore(today), today.AddDays(-1));
        var periods = (await ReadAsync()).SelectMany(entry => entry.Standings);
        var joined = await PerMonthAsync(
            periods.Where(p => p.Joins && p.From >= first && p.From <= today).Select(p => p.From), cancellation);
        var left = await PerMonthAsync(periods.Where(p => p.Leaves
            && p.To >= first
            && p.To <= yesterday).Select(p => p.To), cancellation);
        return
        [
            .. Months.UpTo(today)
                .Select(month => new MonthOfJoins(
                    Months.NameOf(month), joined.GetValueOrDefault(month), left.GetValueOrDefault(month)))
        ];
    }

    public async Task<decimal?> RetentionPercentAsync(DateOnly today, CancellationToken cancellation)
    {
        var yearAgo = today.AddYears(-1);
        var then = (await ReadAsync())
            .Where(entry => entry.Standings.Any(p => p.Counts && p.From <= yearAgo && yearAgo <= p.To));
        var stayed = await then.Select(entry => entry.Standings.Any(p => p.Counts && p.From <= today && today <= p.To))
            .GroupBy(isMember => isMember)
            .Select(group => new { IsMember = group.Key, People = group.Count() })
            .ToListAsync(cancellation);
        var all = stayed.Sum(group => group.People);
        return all == 0
            ? null
            : Math.Round(100m * stayed.Where(group => group.IsMember).Sum(group => group.People) / all, 1);
    }

    /// <summary>Members whose paid time ends within so many days, by plan.</summary>
    public async Task<IReadOnlyDictionary<Guid, int>> RenewalsAsync(
        DateOnly today, int days, CancellationToken cancellation)
    {
        var last = today.AddDays(days);
        var ending = (await ReadAsync()).On(today)
            .Where(row => row.Counts && row.Entry.PaidThrough >= today && row.Entry.PaidThrough <= last);
        return await PerPlanAsync(ending, cancellation);
    }

    /// <summary>Who has not renewed but could still without a gap, by plan: what they owe is overdue.</summary>
    public async Task<IReadOnlyDictionary<Guid, int>> OverdueAsync(DateOnly today, CancellationToken cancellation) =>
        await PerPlanAsync((await ReadAsync()).On(today).Where(row => row.Standing == Standing.Grace), cancellation);

    private async Task<IQueryable<RosterEntry>> ReadAsync() => (await roster.GetQueryableAsync()).AsNoTracking();

    private static Task<Dictionary<Guid, int>> PerPlanAsync(
        IQueryable<RosterRow> rows, CancellationToken cancellation) => rows
        .Where(row => row.Entry.PlanId != null)
        .GroupBy(row => row.Entry.PlanId!.Value)
        .Select(group => new { Plan = group.Key, People = group.Count() })
        .ToDictionaryAsync(group => group.Plan, group => group.People, cancellation);

    private static async Task<Dictionary<DateOnly, int>> PerMonthAsync(
        IQueryable<DateOnly> days, CancellationToken cancellation)
    {
        var months = await days.GroupBy(day => new { day.Year, day.Month })
            .Select(group => new { group.Key.Year, group.Key.Month, People = group.Count() })
            .ToListAsync(cancellation);
        return months.ToDictionary(month => new DateOnly(month.Year, month.Month, 1), month => month.People);
    }
}

/// <param name="Members">Who has a member's rights today.</param>
/// <param name="InGrace">Whose term has ended but who still count.</param>
/// <param name="EndingSoon">Whose paid time ends within 30 days.</param>
internal sealed record MemberCounts(int Members, int InGrace, int EndingSoon)
{
    public static MemberCounts None { get; } = new(0, 0, 0);
}
