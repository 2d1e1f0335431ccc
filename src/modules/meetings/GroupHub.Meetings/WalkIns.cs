using System.Security.Cryptography;
using GroupHub.Foundation;
using GroupHub.Foundation.Localization;
using GroupHub.Meetings.Domain;
using GroupHub.Meetings.Features;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;

namespace GroupHub.Meetings;

/// <summary>Lets visitors in who come unannounced. At the door nobody is told that they have come too often.</summary>
internal sealed class WalkIns(
    VisitorBook book,
    IRepository<Visit, Guid> visits,
    MeetingsPolicies policies,
    ICurrentTenant tenant,
    IGuidGenerator guids,
    IClock clock) : ITransientDependency
{
    private static readonly VisitLimit NoLimit = new(int.MaxValue, Months: 1);

    /// <summary>Who stands on the sheet for it now, by this request or by an earlier one with the same id.</summary>
    public async Task<Attendee> LetInAsync(
        Meeting meeting, AttendanceSheet sheet, AddWalkIn who, CancellationToken cancellation)
    {
        var id = IdOf(who.RequestId);
        if (await (await visits.GetQueryableAsync()).AnyAsync(visit => visit.Id == id, cancellation))
            return Attendee.Visitor(id);

        var visitor = await book.FindOrAddAsync(DetailsOf(who), Languages.Current, cancellation);
        var visit = visitor.Register(id, VisitedMeeting.Of(meeting), terms: null, NoLimit, clock.Now);
        if (who.HostId is { } host) visit.Invite(host, clock.Now);
        var attendee = Attendee.Visitor(visit.Id);
        var mark = new DoorMark(
            attendee,
            DoorMarkKind.In,
            Presence.Room,
            meeting.DoorTime(clock.Now, clock.Now),
            guids.Create());
        sheet.Mark(mark, meeting, (await policies.GetAsync()).Door);
        visit.Attend(clock.Now);
        return attendee;
    }

    /// <summary>The same request is the same visit, and no other association can ask for it.</summary>
    private Guid IdOf(Guid requestId)
    {
        Span<byte> key = stackalloc byte[32];
        (tenant.Id ?? Guid.Empty).TryWriteBytes(key);
        requestId.TryWriteBytes(key[16..]);
        return new Guid(SHA256.HashData(key).AsSpan(0, 16));
    }

    private static VisitorDetails DetailsOf(AddWalkIn who) => new()
    {
        FirstName = who.FirstName,
        LastName = who.LastName,
        Email = who.Email.OrNothing(),
        Company = who.Company,
        Profession = who.Profession,
    };
}
