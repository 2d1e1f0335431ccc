using GroupHub.Foundation;
using GroupHub.Meetings.Domain;

namespace GroupHub.Meetings.Features;

/// <summary>
/// A leave is no longer wanted, or no longer granted. Sheets that were submitted stay as they are (R42).
/// </summary>
internal sealed record WithdrawLeave(Guid Id, LeaveSide Side) : ICommand<LeaveChange>;

internal sealed class WithdrawLeaveHandler(LeaveBook book) : ICommandHandler<WithdrawLeave, LeaveChange>
{
    public async Task<LeaveChange> Handle(WithdrawLeave command, CancellationToken cancellation)
    {
        var leave = await book.TakeAsync(command.Id, command.Side, cancellation);
        leave.Withdraw(command.Side);
        return await book.ChangedAsync(leave, leave.From, cancellation);
    }
}
