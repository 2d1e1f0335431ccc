using GroupHub.Meetings.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace GroupHub.Meetings;

/// <summary>
/// What waits for an officer: sheets that nobody has submitted, visitors to whom nobody has spoken, leaves.
/// </summary>
internal sealed class MeetingWork(
    OfficerReach reach,
    IRepository<Meeting, Guid> meetings,
    IRepository<AttendanceSheet, Guid> sheets,
    IRepository<Visit, Guid> visits,
    LeaveWork leaves,
    IClock clock) : ITransientDependency
{
    /// <summary>What is older than this nobody makes up for any more.</summary>
    private static readonly TimeSpan Memory = TimeSpan.FromDays(60);

    public async Task<MeetingTodo> CountAsync(CancellationToken cancellation)
    {
        var (sheetsMissing, oldestSheet) = await SheetsAsync(cancellation);
        var (visitors, oldestVisit) = await VisitorsAsync(cancellation);
        var (asked, oldestLeave) = await leaves.CountAsync(cancellation);
        return new MeetingTodo(sheetsMissing, oldestSheet, visitors, oldestVisit, asked, oldestLeave);
    }

    private async Task<(int Count, DateTime? Oldest)> SheetsAsync(CancellationToken cancellation)
    {
        var choice = await reach.ChooseAsync(MeetingsPermissions.RecordAttendance, chapterId: null, cancellation);
        var (now, since) = (clock.Now, clock.Now - Memory);
        var settled = (await sheets.GetQueryableAsync())
            .Where(s => s.State == SheetState.Submitted || s.State == SheetState.Amended)
            .Select(s => s.Id);
        var missing = (await meetings.GetQueryableAsync())
            .Where(MeetingCounts.OweSheet(now)).Where(m => m.EndsAt > since && !settled.Contains(m.Id));
        if (!choice.IsWhole) missing = missing.Where(m => choice.Ids.Contains(m.ChapterId!.Value));
        var found = await missing.GroupBy(_ => 1)
            .Select(all => new { Count = all.Count(), Oldest = (DateTime?)all.Min(m => m.EndsAt) })
            .SingleOrDefaultAsync(cancellation);
        return (found?.Count ?? 0, found?.Oldest);
    }

    private async Task<(int Count, DateTime? Oldest)> VisitorsAsync(CancellationToken cancellation)
    {
        var choice = await reach.ChooseAsync(MeetingsPermissions.Visitors, chapterId: null, cancellation);
        var waiting = (await visits.GetQueryableAsync())
            .Where(visit => visit.State == VisitState.Attended && visit.FollowedUpAt == null);
        if (!choice.IsWhole)
            waiting = waiting.Where(visit => visit.ChapterId != null && choice.Ids.Contains(visit.ChapterId.Value));
        var found = await waiting.GroupBy(_ => 1)
            .Select(all => new { Count = all.Count(), Oldest = all.Min(visit => visit.AttendedAt) })
            .SingleOrDefaultAsync(cancellation);
        return (found?.Count ?? 0, found?.Oldest);
    }
}
