using GroupHub.Meetings.Domain;
using GroupHub.Meetings.Features;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings.Calendars;

/// <summary>What belongs in a member's own calendar: their meetings, and those of others that they go to.</summary>
internal sealed class MemberFeed(
    MyMeetings mine,
    MeetingCalendar calendar,
    MemberChapters chapters,
    IRepository<Answer, Guid> answers,
    IRepository<Meeting, Guid> meetings) : ITransientDependency
{
    public async Task<IReadOnlyCollection<FeedEntry>> ListAsync(
        Guid memberId, Span span, string root, CancellationToken cancellation)
    {
        var belonging = await chapters.GetAsync(memberId, cancellation);
        var found = await mine.ListAsync(span, belonging, WhoseMeetings.Mine, cancellation);
        var said = await AnswersAsync(memberId, span, cancellation);
        var others = await calendar.FindAsync(
            span, [.. said.Keys.Except(found.Select(meeting => meeting.Id))], cancellation);
        return
        [
            .. from meeting in found.Concat(others.Where(meeting => meeting.Details.IsPublic))
               let reply = said.TryGetValue(meeting.Id, out var given) ? given : (MeetingReply?)null
               where meeting.WasAnnounced && reply is not (MeetingReply.No or MeetingReply.Substitute)
               orderby meeting.StartsAt, meeting.Id
               select new FeedEntry(meeting, $"{root}/app/meetings/{meeting.Id}", reply != MeetingReply.Yes),
        ];
    }

    private async Task<Dictionary<Guid, MeetingReply>> AnswersAsync(
        Guid memberId, Span span, CancellationToken cancellation)
    {
        var within = (await meetings.GetQueryableAsync())
            .Where(meeting => meeting.StartsAt < span.To && meeting.EndsAt > span.From)
            .Select(meeting => meeting.Id);
        return await (await answers.GetQueryableAsync()).AsNoTracking()
            .Where(answer => answer.MemberId == memberId && within.Contains(answer.MeetingId))
            .ToDictionaryAsync(answer => answer.MeetingId, answer => answer.Reply, cancellation);
    }
}
