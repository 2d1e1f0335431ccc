using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Timing;

namespace GroupHub.Meetings.Features;

/// <summary>Gives a member's calendar a new secret address; an older one ends with it.</summary>
public sealed record IssueMyCalendar : ICommand<MyCalendar>;

internal sealed class IssueMyCalendarHandler(
    OwnProfile own,
    IRepository<CalendarAddress, Guid> addresses,
    IAssociationLinks links,
    IGuidGenerator guids,
    IClock clock) : ICommandHandler<IssueMyCalendar, MyCalendar>
{
    public async Task<MyCalendar> Handle(IssueMyCalendar command, CancellationToken cancellation)
    {
        var member = await own.GetAsync(cancellation);
        var known = await addresses.FirstOrDefaultAsync(address => address.MemberId == member.Id, cancellation);
        var address = known ?? CalendarAddress.For(guids.Create(), member.Id);
        var key = address.Issue(clock.Now);
        if (known is null) await addresses.InsertAsync(address, cancellationToken: cancellation);
        return new MyCalendar(address.IssuedAt, await links.ToAsync($"/api/meetings/calendars/mine.ics?key={key}"));
    }
}
