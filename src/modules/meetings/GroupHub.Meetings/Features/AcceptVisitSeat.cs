using GroupHub.Foundation;
using Volo.Abp.Timing;

namespace GroupHub.Meetings.Features;

/// <summary>A visitor takes the seat that became free for them.</summary>
public sealed record AcceptVisitSeat(Guid VisitId, string? Key) : ICommand;

internal sealed class AcceptVisitSeatHandler(VisitorBook book, MeetingBook meetings, IClock clock)
    : CommandHandler<AcceptVisitSeat>
{
    public override async Task Handle(AcceptVisitSeat command, CancellationToken cancellation)
    {
        var (_, visit) = await book.OpenAsync(command.VisitId, command.Key, cancellation);
        var meeting = await meetings.TakeAsync(visit.MeetingId, cancellation);
        var answer = meeting.Answers.FirstOrDefault(answer => answer.VisitId == visit.Id);
        Rule.Require(answer is not null, MeetingsErrors.NotAnswered);

        meeting.AcceptOffer(answer!, clock.Now);
    }
}
