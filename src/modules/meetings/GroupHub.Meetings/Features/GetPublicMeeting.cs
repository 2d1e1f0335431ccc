using GroupHub.Chapters;
using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Timing;

namespace GroupHub.Meetings.Features;

/// <summary>One meeting that is open to visitors, with what they agree to who register.</summary>
public sealed record GetPublicMeeting(Guid Id) : IQuery<PublicMeetingPage>;

/// <param name="Meeting">The meeting.</param>
/// <param name="Consent">What somebody agrees to who registers, word by word (R62).</param>
public sealed record PublicMeetingPage(PublicMeeting Meeting, string Consent);

internal sealed class GetPublicMeetingHandler(
    MeetingBook book, MeetingCounts counts, IChapters chapters, VisitConsent consent, IClock clock)
    : IQueryHandler<GetPublicMeeting, PublicMeetingPage>
{
    public async Task<PublicMeetingPage> Handle(GetPublicMeeting query, CancellationToken cancellation)
    {
        var meeting = await book.GetAsync(query.Id, cancellation);
        if (!meeting.Details.IsPublic) throw new EntityNotFoundException(typeof(Meeting), query.Id);

        var numbers = (await counts.OfAsync([meeting], cancellation))[meeting.Id];
        var names = await ChapterNames.OfAsync(chapters, [meeting.ChapterId], cancellation);
        return new PublicMeetingPage(
            PublicMeeting.Of(meeting, numbers, names, clock.Now), await consent.GetTextAsync());
    }
}
