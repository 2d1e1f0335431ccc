using GroupHub.Foundation;
using GroupHub.Meetings.Calendars;
using GroupHub.Meetings.Domain;
using Volo.Abp.Domain.Entities;

namespace GroupHub.Meetings.Features;

/// <summary>One meeting that is open to visitors, to be put into somebody's own calendar.</summary>
public sealed record GetMeetingFile(Guid Id) : IQuery<CalendarFile>;

internal sealed class GetMeetingFileHandler(MeetingBook book, FeedOwner owner)
    : IQueryHandler<GetMeetingFile, CalendarFile>
{
    public async Task<CalendarFile> Handle(GetMeetingFile query, CancellationToken cancellation)
    {
        var meeting = await book.GetAsync(query.Id, cancellation);
        if (!meeting.Details.IsPublic) throw new EntityNotFoundException(typeof(Meeting), query.Id);

        var span = new FeedSpan(meeting.StartsAt.AddDays(-1), meeting.EndsAt.AddDays(1));
        var entry = new FeedEntry(meeting, $"{await owner.RootAsync()}/meetings/{meeting.Id}", IsTentative: false);
        return new CalendarFile(IcalFeed.Write(await owner.NameAsync(), owner.Association, span, [entry]));
    }
}
