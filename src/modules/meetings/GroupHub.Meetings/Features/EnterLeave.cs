using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using Volo.Abp.Guids;
using Volo.Abp.Timing;
using Volo.Abp.Users;

namespace GroupHub.Meetings.Features;

/// <summary>An officer enters a leave that a member has agreed on with them; it is approved with that.</summary>
public sealed record EnterLeave : LeaveFields, ICommand<LeaveChange>
{
    public Guid MemberId { get; init; }
}

internal sealed class EnterLeaveValidator : LeaveFieldsValidator<EnterLeave>
{
    public EnterLeaveValidator() => RuleFor(c => c.MemberId).NotEmpty();
}

internal sealed class EnterLeaveHandler(
    OfficerReach reach, LeaveBook book, LeaveDesk desk, ICurrentUser user, IGuidGenerator guids, IClock clock)
    : ICommandHandler<EnterLeave, LeaveChange>
{
    public async Task<LeaveChange> Handle(EnterLeave command, CancellationToken cancellation)
    {
        await reach.RequireAsync(MeetingsPermissions.RecordAttendance, command.ChapterId, cancellation);

        var leave = await book.FindAsync(command.MemberId, command.RequestId, cancellation)
            ?? await book.AddAsync(
                Leave.Enter(
                    guids.Create(), await desk.CheckAsync(command, command.MemberId, cancellation), user.Id, clock.Now),
                cancellation);
        return await book.ChangedAsync(leave, leave.From, cancellation);
    }
}
