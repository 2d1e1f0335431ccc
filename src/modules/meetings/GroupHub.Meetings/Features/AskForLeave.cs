using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using Volo.Abp.Guids;
using Volo.Abp.Timing;

namespace GroupHub.Meetings.Features;

/// <summary>A member asks to be away from a chapter's meetings for a while.</summary>
public sealed record AskForLeave : LeaveFields, ICommand<LeaveChange>;

internal sealed class AskForLeaveValidator : LeaveFieldsValidator<AskForLeave>;

internal sealed class AskForLeaveHandler(
    OwnProfile own, LeaveBook book, LeaveDesk desk, IGuidGenerator guids, IClock clock)
    : ICommandHandler<AskForLeave, LeaveChange>
{
    public async Task<LeaveChange> Handle(AskForLeave command, CancellationToken cancellation)
    {
        var member = await own.GetAsync(cancellation);
        var leave = await book.FindAsync(member.Id, command.RequestId, cancellation)
            ?? await book.AddAsync(
                Leave.Ask(guids.Create(), await desk.CheckAsync(command, member.Id, cancellation), clock.Now),
                cancellation);
        return await book.ChangedAsync(leave, leave.From, cancellation);
    }
}
