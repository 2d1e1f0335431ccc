using System.Linq.Expressions;
using GroupHub.Meetings.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace GroupHub.Meetings;

/// <summary>How many come, wait and visit, and how far the sheets are: of many meetings at once.</summary>
internal sealed class MeetingCounts(
    IRepository<Answer, Guid> answers,
    IRepository<AttendanceSheet, Guid> sheets,
    IClock clock) : ITransientDependency
{
    public async Task<IReadOnlyDictionary<Guid, MeetingNumbers>> OfAsync(
        IReadOnlyCollection<Meeting> meetings, CancellationToken cancellation)
    {
        Guid[] ids = [.. meetings.Select(meeting => meeting.Id)];
        var states = await SheetsOfAsync(ids, cancellation);
        var seats = await (await answers.GetQueryableAsync()).AsNoTracking()
            .Where(answer => ids.Contains(answer.MeetingId) && answer.Seat != SeatState.None)
            .GroupBy(answer => answer.MeetingId)
            .Select(group => new
            {
                group.Key,
                Coming = group.Where(answer => answer.Seat != SeatState.Waiting).Sum(answer => answer.Guests + 1),
                Waiting = group.Where(answer => answer.Seat == SeatState.Waiting).Sum(answer => answer.Guests + 1),
                Visitors = group.Count(answer => answer.Seat != SeatState.Waiting && answer.VisitId != null),
            })
            .ToDictionaryAsync(group => group.Key, cancellation);
        return ids.ToDictionary(id => id, id => seats.GetValueOrDefault(id) is { } taken
            ? new MeetingNumbers(taken.Coming, taken.Waiting, taken.Visitors, states.GetValueOrDefault(id))
            : MeetingNumbers.None with { Sheet = states.GetValueOrDefault(id) });
    }

    /// <summary>
    /// Those that took place and have a sheet to write: an association-wide meeting has no roster, so nobody misses its
    /// sheet.
    /// </summary>
    public static Expression<Func<Meeting, bool>> OweSheet(DateTime now) => meeting =>
        meeting.ChapterId != null && meeting.State == MeetingState.Scheduled && meeting.EndsAt <= now;

    /// <summary>Those that owe a sheet which nobody has submitted.</summary>
    public async Task<List<Meeting>> WithoutSheetAsync(IEnumerable<Meeting> meetings, CancellationToken cancellation)
    {
        var over = meetings.AsQueryable().Where(OweSheet(clock.Now)).ToList();
        var states = await SheetsOfAsync([.. over.Select(meeting => meeting.Id)], cancellation);
        return over.FindAll(
            meeting => states.GetValueOrDefault(meeting.Id) is not (SheetState.Submitted or SheetState.Amended));
    }

    private async Task<Dictionary<Guid, SheetState>> SheetsOfAsync(Guid[] ids, CancellationToken cancellation) =>
        await (await sheets.GetQueryableAsync()).AsNoTracking()
            .Where(sheet => ids.Contains(sheet.Id))
            .ToDictionaryAsync(sheet => sheet.Id, sheet => sheet.State, cancellation);
}

internal sealed record MeetingNumbers(int Coming, int Waiting, int Visitors, SheetState Sheet)
{
    public static MeetingNumbers None { get; } = new(0, 0, 0, SheetState.Scheduled);

    /// <summary>A meeting that does not take place has no sheet to write (R42).</summary>
    public SheetState SheetOf(Meeting meeting) => meeting.State switch
    {
        MeetingState.Cancelled => SheetState.Cancelled,
        MeetingState.Holiday => SheetState.Holiday,
        _ => Sheet,
    };
}
