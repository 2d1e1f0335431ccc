using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings;

/// <summary>Who a sheet may speak of, and what its visitors' visits learn from it.</summary>
internal sealed class SheetAttendees(IMemberDirectory members, IRepository<Visitor, Guid> visitors)
    : ITransientDependency
{
    public async Task RequireKnownAsync(Meeting meeting, IEnumerable<SheetLine> lines, CancellationToken cancellation)
    {
        Attendee[] asked = [.. lines.Select(line => new Attendee(line.MemberId, line.VisitId))];
        var known = await FindAsync(meeting, asked, cancellation);

        foreach (var who in asked) known.Require(who);
    }

    /// <summary>Which of these the sheet may speak of.</summary>
    public async Task<KnownAttendees> FindAsync(
        Meeting meeting, IReadOnlyCollection<Attendee> asked, CancellationToken cancellation)
    {
        Guid[] memberIds = [.. asked.Select(who => who.MemberId).OfType<Guid>().Distinct()];
        var known = memberIds.Length == 0 ? [] : await members.GetAsync(memberIds, cancellation);
        var visits = asked.Any(who => who.VisitId is not null) ? await VisitsOfAsync(meeting, cancellation) : [];
        return new KnownAttendees([.. known.Select(person => person.Id), .. visits.Keys]);
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
            visitor => visitor.Visits.Any(visit => visit.MeetingId == meeting.Id
                && visit.State != VisitState.Withdrawn && visit.State != VisitState.Invited),
            cancellationToken: cancellation);
        return coming.Select(visitor => visitor.Find(meeting.Id)!).ToDictionary(visit => visit.Id);
    }
}

/// <param name="Ids">Of members and visits.</param>
internal sealed record KnownAttendees(HashSet<Guid> Ids)
{
    public void Require(Attendee who) => Rule.Require(
        (who.MemberId is not { } member || Ids.Contains(member))
            && (who.VisitId is not { } visit || Ids.Contains(visit)),
        MeetingsErrors.AttendeeUnknown);
}
