using GroupHub.Foundation;
using Volo.Abp.Timing;

namespace GroupHub.Meetings.Features;

/// <summary>A meeting that was cancelled takes place after all.</summary>
public sealed record ReinstateMeeting(Guid Id) : ICommand;

internal sealed class ReinstateMeetingHandler(MeetingBook book, OfficerReach reach, IClock clock)
    : CommandHandler<ReinstateMeeting>
{
    public override async Task Handle(ReinstateMeeting command, CancellationToken cancellation)
    {
        var meeting = await book.TakeAsync(command.Id, cancellation);
        await reach.RequireAsync(MeetingsPermissions.Schedule, meeting.ChapterId, cancellation);
        meeting.Reinstate(clock.Now);
    }
}
