using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using Volo.Abp.Timing;
using Volo.Abp.Users;

namespace GroupHub.Meetings.Features;

/// <summary>An officer does not agree; the member reads why, where something was said.</summary>
public sealed record DeclineLeave : ICommand
{
    public Guid Id { get; init; }
    public string? Answer { get; init; }
}

internal sealed class DeclineLeaveValidator : AbstractValidator<DeclineLeave>
{
    public DeclineLeaveValidator() => RuleFor(c => c.Answer).MaximumLength(Leave.MaxReasonLength);
}

internal sealed class DeclineLeaveHandler(LeaveBook book, ICurrentUser user, IClock clock)
    : CommandHandler<DeclineLeave>
{
    public override async Task Handle(DeclineLeave command, CancellationToken cancellation) =>
        (await book.TakeAsync(command.Id, LeaveSide.Officer, cancellation)).Decline(command.Answer, user.Id, clock.Now);
}
