using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings.Features;

/// <summary>Whether a member has given their calendar an address.</summary>
public sealed record GetMyCalendar : IQuery<MyCalendar>;

/// <param name="IssuedAt">Since when there is an address; none where absent.</param>
/// <param name="Address">Shown once, when it is new: only its hash is kept.</param>
public sealed record MyCalendar(DateTime? IssuedAt, string? Address);

internal sealed class GetMyCalendarHandler(OwnProfile own, IRepository<CalendarAddress, Guid> addresses)
    : IQueryHandler<GetMyCalendar, MyCalendar>
{
    public async Task<MyCalendar> Handle(GetMyCalendar query, CancellationToken cancellation)
    {
        var member = await own.GetAsync(cancellation);
        var address = await addresses.FirstOrDefaultAsync(known => known.MemberId == member.Id, cancellation);
        return new MyCalendar(address?.IssuedAt, null);
    }
}
