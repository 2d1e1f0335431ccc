using GroupHub.Meetings.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace GroupHub.Meetings;

/// <summary>Meetings that took place, and what their sheets say.</summary>
internal sealed class HeldMeetings(
    IRepository<Meeting, Guid> meetings,
    IRepository<AttendanceSheet, Guid> sheets,
    IRepository<SheetEntry, Guid> entries,
    IClock clock) : ITransientDependency
{
    public async Task<HeldBetween> ListAsync(
        Guid chapterId, DateOnly first, DateOnly last, CancellationToken cancellation)
    {
        var now = clock.Now;
        var held = await (await meetings.GetQueryableAsync()).AsNoTracking()
            .Where(m => m.ChapterId == chapterId && m.State == MeetingState.Scheduled && m.EndsAt <= now)
            .Where(m => m.Time.Date >= first && m.Time.Date <= last)
            .Select(m => new { m.Id, m.Time.Date })
            .ToListAsync(cancellation);
        Guid[] ids = [.. held.Select(m => m.Id)];
        var settled = (await (await sheets.GetQueryableAsync())
            .Where(s => ids.Contains(s.Id) && (s.State == SheetState.Submitted || s.State == SheetState.Amended))
            .Select(s => s.Id)
            .ToListAsync(cancellation)).ToHashSet();
        return new(held.Where(m => settled.Contains(m.Id))
            .ToDictionary(m => m.Id, m => m.Date), held.Count - settled.Count);
    }

    /// <summary>By member.</summary>
    public async Task<ILookup<Guid, HeldMeeting>> MarksAsync(
        IReadOnlyDictionary<Guid, DateOnly> submitted, CancellationToken cancellation)
    {
        Guid[] ids = [.. submitted.Keys];
        var marks = await (await entries.GetQueryableAsync()).AsNoTracking()
            .Where(entry => ids.Contains(entry.SheetId) && entry.MemberId != null)
            .Select(entry => new { MemberId = entry.MemberId!.Value, entry.SheetId, entry.Code })
            .ToListAsync(cancellation);
        return marks.ToLookup(
            mark => mark.MemberId, mark => new HeldMeeting(mark.SheetId, submitted[mark.SheetId], mark.Code));
    }
}

/// <param name="Submitted">Those whose sheet was submitted, with their dates.</param>
/// <param name="Open">How many there are whose sheet was not.</param>
internal sealed record HeldBetween(IReadOnlyDictionary<Guid, DateOnly> Submitted, int Open);
