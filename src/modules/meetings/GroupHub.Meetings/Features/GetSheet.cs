using GroupHub.Foundation;

namespace GroupHub.Meetings.Features;

/// <summary>The sheet of a meeting; before anybody has marked anything, the people who are expected.</summary>
public sealed record GetSheet(Guid MeetingId) : IQuery<SheetPage>;

internal sealed class GetSheetHandler(MeetingBook book, OfficerReach reach, SheetPages pages) : IQueryHandler<GetSheet, SheetPage>
{
    public async Task<SheetPage> Handle(GetSheet query, CancellationToken cancellation)
    {
        var meeting = await book.GetAsync(query.MeetingId, cancellation);
        await reach.RequireAsync(MeetingsPermissions.RecordAttendance, meeting.ChapterId, cancellation);
        return await pages.ShowAsync(meeting, cancellation);
    }
}
