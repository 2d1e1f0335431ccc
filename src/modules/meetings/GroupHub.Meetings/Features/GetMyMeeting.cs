using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using Volo.Abp.Domain.Entities;

namespace GroupHub.Meetings.Features;

/// <summary>One meeting, for a member whom it is open to.</summary>
public sealed record GetMyMeeting(Guid Id) : IQuery<MyMeeting>;

internal sealed class GetMyMeetingHandler(OwnProfile own, MeetingBook book, MyMeetings mine, MemberChapters chapters) : IQueryHandler<GetMyMeeting, MyMeeting>
{
    public async Task<MyMeeting> Handle(GetMyMeeting query, CancellationToken cancellation)
    {
        var member = await own.GetAsync(cancellation);
        var meeting = await book.GetAsync(query.Id, cancellation);
        var belonging = await chapters.OfAsync(member.Id, cancellation);
        var isOpen = meeting.Details.IsPublic || meeting.ChapterId is not { } chapterId || belonging.Contains(chapterId);
        if (!isOpen) throw new EntityNotFoundException(typeof(Meeting), query.Id);

        return (await mine.ShowAsync([meeting], member.Id, belonging, cancellation))[0];
    }
}
