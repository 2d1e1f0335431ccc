using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Meetings.Domain;

namespace GroupHub.Meetings.Features;

/// <summary>A member is back sooner than was planned. Sheets that were submitted stay as they are (R42).</summary>
internal sealed record EndLeave(Guid Id, LeaveSide Side, DateOnly LastDay) : ICommand<LeaveChange>;

/// <summary>The last day that a leave has.</summary>
public sealed record LeaveEnd(DateOnly LastDay);

internal sealed class EndLeaveValidator : AbstractValidator<EndLeave>
{
    public EndLeaveValidator() => RuleFor(c => c.LastDay).NotEmpty();
}

internal sealed class EndLeaveHandler(LeaveBook book) : ICommandHandler<EndLeave, LeaveChange>
{
    public async Task<LeaveChange> Handle(EndLeave command, CancellationToken cancellation)
    {
        var leave = await book.TakeAsync(command.Id, command.Side, cancellation);
        leave.End(command.LastDay, command.Side);
        return await book.ChangedAsync(leave, leave.LastDay.AddDays(1), cancellation);
    }
}
