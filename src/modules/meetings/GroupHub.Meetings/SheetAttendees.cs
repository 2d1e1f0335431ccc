using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings;

/// <summary>Who a sheet may speak of, and what its visitors' visits learn from it.</summary>
internal sealed class SheetAttendees(IMemberDirectory members, IRepository<Visitor, Guid> visitors) : ITransientDependency
{
    public async Task RequireKnownAsync(Meeting meeting, IEnumerable<SheetLine> lines, CancellationToken cancellation)
    {
        var all = lines.ToList();
        Guid[] memberIds = [.. all.Select(line => line.MemberId).OfType<Guid>().Distinct()];
        Guid[] visitIds = [.. all.Select(line => line.VisitId).OfType<Guid>().Distinct()];
        var known = memberIds.Length == 0 ? 0 : (await members.GetAsync(memberIds, cancellation)).Count;
        var visits = visitIds.Length == 0 ? [] : await VisitsOfAsync(meeting, cancellation);

        Rule.Require(known == memberIds.Length && Array.TrueForAll(visitIds, visits.ContainsKey), MeetingsErrors.AttendeeUnknown);
    }

    public async Task TellVisitsAsync(Meeting meeting, AttendanceSheet sheet, CancellationToken cancellation)
    {
        foreach (var visit in (await VisitsOfAsync(meeting, cancellation)).Values)
        {
            var entry = sheet.Find(Attendee.Visitor(visit.Id));
            if (entry is { WasThere: true }) visit.Attend(entry.InAt ?? meeting.StartsAt);
            else if (sheet.IsSettled || entry is { Code: AttendanceCode.Absent }) visit.Miss();
            else visit.NotYet();
        }
    }

    private async Task<Dictionary<Guid, Visit>> VisitsOfAsync(Meeting meeting, CancellationToken cancellation)
    {
        var coming = await visitors.GetListAsync(
            visitor => visitor.Visits.Any(visit => visit.MeetingId == meeting.Id && visit.State != VisitState.Withdrawn && visit.State != VisitState.Invited),
            cancellationToken: cancellation);
        return coming.Select(visitor => visitor.Find(meeting.Id)!).ToDictionary(visit => visit.Id);
    }
}
