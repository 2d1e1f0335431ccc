using GroupHub.Foundation;
using Volo.Abp.Timing;

namespace GroupHub.Meetings.Features;

/// <summary>
/// A visitor asks for everything about them to be deleted; seats they hold go to the next in the line.
/// </summary>
public sealed record ForgetMyVisits(Guid VisitId, string? Key) : ICommand;

internal sealed class ForgetMyVisitsHandler(VisitorBook book, MeetingBook meetings, VisitDesk desk, IClock clock)
    : CommandHandler<ForgetMyVisits>
{
    public override async Task Handle(ForgetMyVisits command, CancellationToken cancellation)
    {
        var (visitor, _) = await book.OpenAsync(command.VisitId, command.Key, cancellation);
        foreach (var visit in visitor.Visits.Where(visit => visit.State == VisitState.Registered).OrderBy(
            visit => visit.MeetingId))
        {
            var meeting = await meetings.TakeAsync(visit.MeetingId, cancellation);
            if (meeting.State == MeetingState.Scheduled && meeting.EndsAt > clock.Now)
                await desk.WithdrawAsync(meeting, visit);
        }

        visitor.Erase(clock.Now);
    }
}
