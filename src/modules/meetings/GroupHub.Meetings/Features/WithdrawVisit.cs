using GroupHub.Foundation;

namespace GroupHub.Meetings.Features;

/// <summary>A visitor cannot come after all; the seat goes to the next in the line.</summary>
public sealed record WithdrawVisit(Guid VisitId, string? Key) : ICommand;

internal sealed class WithdrawVisitHandler(VisitorBook book, MeetingBook meetings, VisitDesk desk)
    : CommandHandler<WithdrawVisit>
{
    public override async Task Handle(WithdrawVisit command, CancellationToken cancellation)
    {
        var (_, visit) = await book.OpenAsync(command.VisitId, command.Key, cancellation);
        await desk.WithdrawAsync(await meetings.TakeAsync(visit.MeetingId, cancellation), visit);
    }
}
