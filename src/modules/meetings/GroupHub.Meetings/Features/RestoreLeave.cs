using GroupHub.Foundation;
using GroupHub.Meetings.Domain;

namespace GroupHub.Meetings.Features;

/// <summary>A leave was withdrawn by mistake: it is again what it was.</summary>
internal sealed record RestoreLeave(Guid Id, LeaveSide Side) : ICommand<LeaveChange>;

internal sealed class RestoreLeaveHandler(LeaveBook book, LeaveRoom room) : ICommandHandler<RestoreLeave, LeaveChange>
{
    public async Task<LeaveChange> Handle(RestoreLeave command, CancellationToken cancellation)
    {
        var leave = await book.TakeAsync(command.Id, command.Side, cancellation);
        leave.Restore(command.Side);
        await room.RequireAsync(leave, cancellation);
        return await book.ChangedAsync(leave, leave.From, cancellation);
    }
}
