using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Meetings.Domain;

namespace GroupHub.Meetings.Features;

/// <summary>A member says whether they come. Saying the same again changes nothing.</summary>
public sealed record AnswerMeeting : ICommand<MyAnswer>
{
    public Guid MeetingId { get; init; }
    public MeetingReply Reply { get; init; }
    public int Guests { get; init; }
    public string? Note { get; init; }

    /// <summary>Who comes in their place, where that is the reply.</summary>
    public string? Substitute { get; init; }
}

internal sealed class AnswerMeetingValidator : AbstractValidator<AnswerMeeting>
{
    public AnswerMeetingValidator()
    {
        RuleFor(c => c.Reply).IsInEnum();
        RuleFor(c => c.Note).MaximumLength(Answer.MaxNoteLength);
        RuleFor(c => c.Substitute).MaximumLength(Answer.MaxNameLength);
    }
}

internal sealed class AnswerMeetingHandler(OwnProfile own, MeetingDesk desk) : ICommandHandler<AnswerMeeting, MyAnswer>
{
    public async Task<MyAnswer> Handle(AnswerMeeting command, CancellationToken cancellation) =>
        await desk.NoteAsync(command, (await own.GetAsync(cancellation)).Id, cancellation);
}
