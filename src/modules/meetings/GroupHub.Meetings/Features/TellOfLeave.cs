using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using GroupHub.Meetings.Letters;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings.Features;

/// <summary>Writes to those whom a leave concerns, unless it has moved on since.</summary>
internal sealed record TellOfLeave(Guid LeaveId, LeaveNews News) : ICommand;

internal sealed class TellOfLeaveHandler(IRepository<Leave, Guid> leaves, LeaveLetters letters)
    : CommandHandler<TellOfLeave>
{
    public override async Task Handle(TellOfLeave command, CancellationToken cancellation)
    {
        if (await leaves.FindAsync(command.LeaveId, cancellationToken: cancellation) is not { } leave) return;

        await ((command.News, leave.State, leave.EndedOn) switch
        {
            (LeaveNews.Asked, LeaveState.Requested, _) => letters.AskOfficersAsync(leave, cancellation),
            (LeaveNews.Approved, LeaveState.Approved, null) =>
                letters.TellMemberAsync("LeaveApproved", leave, cancellation),
            (LeaveNews.Declined, LeaveState.Declined, _) =>
                letters.TellMemberAsync("LeaveDeclined", leave, cancellation),
            (LeaveNews.Ended, LeaveState.Approved, not null) =>
                letters.TellMemberAsync("LeaveEnded", leave, cancellation),
            (LeaveNews.Withdrawn, LeaveState.Withdrawn, _) =>
                letters.TellMemberAsync("LeaveWithdrawn", leave, cancellation),
            _ => Task.CompletedTask,
        });
    }
}
