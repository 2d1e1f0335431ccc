using GroupHub.Meetings.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings;

[ExposeServices(typeof(IMeetings))]
internal sealed class MeetingFactsReader(
    MeetingBook book,
    IRepository<Meeting, Guid> meetings,
    IRepository<SheetEntry, Guid> entries,
    IRepository<Visitor, Guid> visitors,
    MeetingWork work) : IMeetings, ITransientDependency
{
    public async Task<IReadOnlyList<MeetingFacts>> GetAsync(
        IReadOnlyCollection<Guid> meetingIds, CancellationToken cancellation = default)
    {
        var found = await (await meetings.GetQueryableAsync()).AsNoTracking()
            .Where(meeting => meetingIds.Contains(meeting.Id))
            .ToListAsync(cancellation);
        foreach (var id in meetingIds.Except(found.Select(meeting => meeting.Id)).Where(
            id => OccurrenceId.Read(id) is not null))
        {
            if (await book.FindAsync(id, cancellation) is { } meeting) found.Add(meeting);
        }

        return [.. found.Select(Facts)];
    }

    public async Task<MeetingAttendance> GetAttendanceAsync(Guid meetingId, CancellationToken cancellation = default)
    {
        var there = await (await entries.GetQueryableAsync()).AsNoTracking()
            .Where(entry => entry.SheetId == meetingId
                && (entry.Code == AttendanceCode.Present || entry.Code == AttendanceCode.Late))
            .Select(entry => new { entry.MemberId, entry.VisitId })
            .ToListAsync(cancellation);
        return new MeetingAttendance(
            [.. there.Select(entry => entry.MemberId).OfType<Guid>()],
            await VisitorsAsync([.. there.Select(entry => entry.VisitId).OfType<Guid>()], cancellation));
    }

    public Task<MeetingTodo> GetTodoAsync(CancellationToken cancellation = default) => work.CountAsync(cancellation);

    private async Task<IReadOnlyList<VisitorFacts>> VisitorsAsync(Guid[] visitIds, CancellationToken cancellation)
    {
        if (visitIds.Length == 0) return [];
        var who = from visitor in (await visitors.GetQueryableAsync()).AsNoTracking()
                  from visit in visitor.Visits
                  where visitIds.Contains(visit.Id) && visitor.ErasedAt == null
                  select new { visit.Id, visitor.Details.FirstName, visitor.Details.LastName, visit.HostId };
        return
        [
            .. (await who.ToListAsync(cancellation))
                .Select(v => new VisitorFacts(v.Id, $"{v.FirstName} {v.LastName}".Trim(), v.HostId))
        ];
    }

    private static MeetingFacts Facts(Meeting meeting) => new()
    {
        Id = meeting.Id,
        ChapterId = meeting.ChapterId,
        Title = meeting.Details.Title,
        StartsAt = meeting.StartsAt,
        EndsAt = meeting.EndsAt,
        Date = ClockFace.Of(meeting).Date,
        Place = meeting.Details.Place,
        IsCancelled = meeting.State != MeetingState.Scheduled,
    };
}
