using GroupHub.Meetings.Domain;
using GroupHub.Meetings.Features;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings.Calendars;

/// <summary>What belongs in a member's own calendar: their meetings, and those of others that they go to.</summary>
internal sealed class MemberFeed(MyMeetings mine, MemberChapters chapters, IRepository<Answer, Guid> answers) : ITransientDependency
{
    public async Task<IReadOnlyCollection<FeedEntry>> ListAsync(Guid memberId, Span span, string root, CancellationToken cancellation)
    {
        var belonging = await chapters.OfAsync(memberId, cancellation);
        var found = await mine.ListAsync(span, belonging, WhoseMeetings.All, cancellation);
        var said = await (await answers.GetQueryableAsync()).AsNoTracking().Where(answer => answer.MemberId == memberId)
            .ToDictionaryAsync(answer => answer.MeetingId, answer => answer.Reply, cancellation);
        return
        [
            .. from meeting in found
               let reply = said.TryGetValue(meeting.Id, out var given) ? given : (MeetingReply?)null
               where meeting.WasAnnounced && reply is not (MeetingReply.No or MeetingReply.Substitute)
               where reply is not null || meeting.ChapterId is not { } chapterId || belonging.Contains(chapterId)
               select new FeedEntry(meeting, $"{root}/app/meetings/{meeting.Id}", reply != MeetingReply.Yes),
        ];
    }
}
