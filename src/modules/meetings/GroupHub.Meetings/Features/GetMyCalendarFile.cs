using GroupHub.Foundation;
using GroupHub.Meetings.Calendars;
using GroupHub.Meetings.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace GroupHub.Meetings.Features;

/// <summary>
/// A member's own meetings, for whoever knows the secret address. A wrong one and none look the same.
/// </summary>
public sealed record GetMyCalendarFile(string? Key) : IQuery<CalendarFile>;

internal sealed class GetMyCalendarFileHandler(
    IRepository<CalendarAddress, Guid> addresses,
    MemberFeed feed,
    FeedOwner owner,
    IClock clock) : IQueryHandler<GetMyCalendarFile, CalendarFile>
{
    public async Task<CalendarFile> Handle(GetMyCalendarFile query, CancellationToken cancellation)
    {
        var hash = LinkKey.HashOf(query.Key ?? "");
        var address = await (await addresses.GetQueryableAsync()).AsNoTracking()
            .FirstOrDefaultAsync(known => known.KeyHash == hash, cancellation)
            ?? throw new EntityNotFoundException(typeof(CalendarAddress));

        var span = FeedSpan.Around(clock.Now, GetPublicCalendar.UsualMonths);
        var entries = await feed.ListAsync(
            address.MemberId, new Span(span.From, span.To), await owner.RootAsync(), cancellation);
        return new CalendarFile(IcalFeed.Write(await owner.NameAsync(), owner.Association, span, entries));
    }
}
