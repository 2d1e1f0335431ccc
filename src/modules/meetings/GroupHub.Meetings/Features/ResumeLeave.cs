using GroupHub.Foundation;
using GroupHub.Meetings.Domain;

namespace GroupHub.Meetings.Features;

/// <summary>A leave was not to end early after all: it lasts as long as was agreed.</summary>
internal sealed record ResumeLeave(Guid Id, LeaveSide Side) : ICommand<LeaveChange>;

internal sealed class ResumeLeaveHandler(LeaveBook book, LeaveRoom room) : ICommandHandler<ResumeLeave, LeaveChange>
{
    public async Task<LeaveChange> Handle(ResumeLeave command, CancellationToken cancellation)
    {
        var leave = await book.TakeAsync(command.Id, command.Side, cancellation);
        var first = leave.LastDay.AddDays(1);
        leave.Resume(command.Side);
        await room.RequireAsync(leave, cancellation);
        return await book.ChangedAsync(leave, first, cancellation);
    }
}
