using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using Volo.Abp.Timing;
using Volo.Abp.Users;

namespace GroupHub.Meetings.Features;

/// <summary>The member need not come to the chapter's meetings on these days.</summary>
internal sealed record ApproveLeave(Guid Id) : ICommand<LeaveChange>;

internal sealed class ApproveLeaveHandler(
    LeaveBook book, LeaveRoom room, ICurrentUser user, IAssociationClock days, IClock clock)
    : ICommandHandler<ApproveLeave, LeaveChange>
{
    public async Task<LeaveChange> Handle(ApproveLeave command, CancellationToken cancellation)
    {
        var leave = await book.TakeAsync(command.Id, LeaveSide.Officer, cancellation);
        var wasStanding = leave.IsStanding;
        leave.Approve(user.Id, await days.GetTodayAsync(), clock.Now);
        if (!wasStanding) await room.RequireAsync(leave, cancellation);
        return await book.ChangedAsync(leave, leave.From, cancellation);
    }
}
