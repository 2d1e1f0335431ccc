using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using GroupHub.Meetings.Features;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings;

/// <summary>The visitors of a sheet, first of all.</summary>
internal sealed class SheetVisitors(IRepository<Visitor, Guid> visitors, PeopleNames names) : ITransientDependency
{
    public static bool IsFound(SheetRow row, string? words) => PlainText.Has($"{row.Name} {row.Company}", words);

    public async Task<IEnumerable<SheetRow>> ListAsync(
        Meeting meeting,
        Dictionary<Attendee, SheetEntry> marked,
        Func<SheetRow, bool> isWanted,
        CancellationToken cancellation)
    {
        var coming = await (await visitors.GetQueryableAsync()).AsNoTracking()
            .Where(v => v.Visits.Any(visit => visit.MeetingId == meeting.Id
                && visit.State != VisitState.Withdrawn && visit.State != VisitState.Invited))
            .ToListAsync(cancellation);
        var hosts = await names.OfAsync(coming.Select(v => v.Find(meeting.Id)!.HostId)
            .OfType<Guid>().Select(Attendee.Member), cancellation);
        return coming.Select(visitor => Row(visitor, visitor.Find(meeting.Id)!, hosts, marked)).Where(isWanted)
            .OrderBy(row => row.Name, StringComparer.CurrentCultureIgnoreCase);
    }

    private static SheetRow Row(
        Visitor visitor, Visit visit, KnownPeople hosts, Dictionary<Attendee, SheetEntry> marked)
    {
        var entry = marked.GetValueOrDefault(Attendee.Visitor(visit.Id));
        return new SheetRow
        {
            VisitId = visit.Id,
            Name = visitor.Details.Name,
            Company = visitor.Details.Company,
            Profession = visitor.Details.Profession,
            IsExpected = false,
            Code = entry?.Code ?? AttendanceCode.Unmarked,
            Presence = entry?.Presence ?? Presence.Room,
            InAt = entry?.InAt,
            OutAt = entry?.OutAt,
            Note = entry?.Note,
            MarkedAt = entry?.MarkedAt,
            Reply = MeetingReply.Yes,
            AnsweredAt = visit.RegisteredAt,
            HostName = visit.HostId is { } host ? hosts.Find(Attendee.Member(host)).Name : null,
            VisitNumber = visitor.NumberOf(visit),
        };
    }
}
