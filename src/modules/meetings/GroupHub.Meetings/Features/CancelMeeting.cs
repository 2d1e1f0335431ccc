using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using Volo.Abp.Timing;

namespace GroupHub.Meetings.Features;

/// <summary>
/// A meeting does not take place, nor do the following ones where that is meant. Whoever has answered is told why.
/// </summary>
public sealed record CancelMeeting : ICommand
{
    public Guid Id { get; init; }
    public ChangeScope Scope { get; init; }
    public string Reason { get; init; } = "";
}

internal sealed class CancelMeetingValidator : AbstractValidator<CancelMeeting>
{
    public CancelMeetingValidator()
    {
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(Meeting.MaxReasonLength);
        RuleFor(c => c.Scope).IsInEnum();
    }
}

internal sealed class CancelMeetingHandler(MeetingBook book, SeriesEditor editor, OfficerReach reach, IClock clock)
    : CommandHandler<CancelMeeting>
{
    public override async Task Handle(CancelMeeting command, CancellationToken cancellation)
    {
        var shown = await book.GetAsync(command.Id, cancellation);
        await reach.RequireAsync(MeetingsPermissions.Schedule, shown.ChapterId, cancellation);

        if (command.Scope == ChangeScope.This)
            (await book.TakeAsync(command.Id, cancellation)).Cancel(command.Reason, clock.Now);
        else await editor.CallOffAsync(shown, command.Scope == ChangeScope.All, command.Reason.Trim(), cancellation);
    }
}
