using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using GroupHub.Meetings.Letters;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace GroupHub.Meetings.Features;

/// <summary>
/// Writes to one of those who answered what has become of the meeting; nobody is told what no longer holds.
/// </summary>
internal sealed record TellOfMeeting(MeetingNews News) : ICommand;

internal sealed class TellOfMeetingHandler(IRepository<Meeting, Guid> meetings, MeetingLetters letters, IClock clock)
    : CommandHandler<TellOfMeeting>
{
    public override async Task Handle(TellOfMeeting command, CancellationToken cancellation)
    {
        var news = command.News;
        var meeting = await (await meetings.GetQueryableAsync())
            .Include(m => m.Answers)
            .FirstOrDefaultAsync(m => m.Id == news.MeetingId, cancellation);
        if (meeting?.Answers.FirstOrDefault(answer => answer.Id == news.AnswerId) is not { } answer
            || meeting.EndsAt <= clock.Now)
            return;

        await ((news.Kind, meeting.State) switch
        {
            (NewsKind.Moved, MeetingState.Scheduled) =>
                letters.WriteAsync("MeetingMoved", meeting, answer, news, cancellation),
            (NewsKind.CalledOff, not MeetingState.Scheduled) =>
                letters.WriteAsync("MeetingCalledOff", meeting, answer, news, cancellation),
            (NewsKind.CalledOn, MeetingState.Scheduled) =>
                letters.WriteAsync("MeetingCalledOn", meeting, answer, news, cancellation),
            _ => Task.CompletedTask,
        });
    }
}
