using System.Linq.Expressions;
using GroupHub.Meetings.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace GroupHub.Meetings;

/// <summary>How many come, wait, visit and were there, and how far the sheets are: of many meetings at once.</summary>
internal sealed class MeetingCounts(
    IRepository<Answer, Guid> answers,
    IRepository<AttendanceSheet, Guid> sheets,
    IClock clock) : ITransientDependency
{
    private static readonly (SheetState State, int? There) NothingWritten = (SheetState.Scheduled, null);

    public async Task<IReadOnlyDictionary<Guid, MeetingNumbers>> OfAsync(
        IReadOnlyCollection<Meeting> meetings, CancellationToken cancellation)
    {
        Guid[] ids = [.. meetings.Select(meeting => meeting.Id)];
        var written = await WrittenAsync(ids, cancellation);
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
        return ids.ToDictionary(id => id, id =>
        {
            var (taken, sheet) = (seats.GetValueOrDefault(id), written.GetValueOrDefault(id, NothingWritten));
            return new MeetingNumbers(
                taken?.Coming ?? 0, taken?.Waiting ?? 0, taken?.Visitors ?? 0, sheet.State, sheet.There);
        });
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
        Guid[] ids = [.. over.Select(meeting => meeting.Id)];
        var submitted = await (await sheets.GetQueryableAsync()).AsNoTracking()
            .Where(sheet => ids.Contains(sheet.Id)
                && (sheet.State == SheetState.Submitted || sheet.State == SheetState.Amended))
            .Select(sheet => sheet.Id)
            .ToHashSetAsync(cancellation);
        return over.FindAll(meeting => !submitted.Contains(meeting.Id));
    }

    /// <summary>
    /// Who was there is said once the sheet is submitted: a draft says what somebody has typed so far.
    /// </summary>
    private async Task<Dictionary<Guid, (SheetState State, int? There)>> WrittenAsync(
        Guid[] ids, CancellationToken cancellation)
    {
        var written = await (await sheets.GetQueryableAsync()).AsNoTracking()
            .Where(sheet => ids.Contains(sheet.Id))
            .Select(sheet => new
            {
                sheet.Id,
                sheet.State,
                There = sheet.Entries.Count(
                    entry => entry.Code == AttendanceCode.Present || entry.Code == AttendanceCode.Late),
            })
            .ToListAsync(cancellation);
        return written.ToDictionary(sheet => sheet.Id, sheet => (
            sheet.State, sheet.State is SheetState.Submitted or SheetState.Amended ? sheet.There : (int?)null));
    }
}

/// <param name="Coming">Seats that are taken, guests and visitors among them.</param>
/// <param name="Waiting">Seats that would be taken if there were more.</param>
/// <param name="Visitors">Those who hold a seat and are no members.</param>
/// <param name="Sheet">How far the sheet is.</param>
/// <param name="There">Who was there as the submitted sheet says, without guests; nothing until it is.</param>
internal sealed record MeetingNumbers(int Coming, int Waiting, int Visitors, SheetState Sheet, int? There)
{
    public static MeetingNumbers None { get; } = new(0, 0, 0, SheetState.Scheduled, null);

    /// <summary>A meeting that does not take place has no sheet to write (R42).</summary>
    public SheetState SheetOf(Meeting meeting) => meeting.State switch
    {
        MeetingState.Cancelled => SheetState.Cancelled,
        MeetingState.Holiday => SheetState.Holiday,
        _ => Sheet,
    };
}
