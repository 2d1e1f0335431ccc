using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using GroupHub.Members;
using Volo.Abp.Domain.Entities;

namespace GroupHub.Meetings.Features;

/// <summary>An officer notes what a member has said by other ways.</summary>
public sealed record AnswerForMember : ICommand<MyAnswer>
{
    public Guid MeetingId { get; init; }
    public Guid MemberId { get; init; }
    public MeetingReply Reply { get; init; }
    public int Guests { get; init; }
    public string? Note { get; init; }
    public string? Substitute { get; init; }
}

internal sealed class AnswerForMemberValidator : AbstractValidator<AnswerForMember>
{
    public AnswerForMemberValidator()
    {
        RuleFor(c => c.Reply).IsInEnum();
        RuleFor(c => c.Note).MaximumLength(Answer.MaxNoteLength);
        RuleFor(c => c.Substitute).MaximumLength(Answer.MaxNameLength);
    }
}

internal sealed class AnswerForMemberHandler(
    MeetingBook book, MeetingDesk desk, IMemberDirectory people, OfficerReach reach)
    : ICommandHandler<AnswerForMember, MyAnswer>
{
    public async Task<MyAnswer> Handle(AnswerForMember command, CancellationToken cancellation)
    {
        var meeting = await book.GetAsync(command.MeetingId, cancellation);
        await reach.RequireAsync(MeetingsPermissions.RecordAttendance, meeting.ChapterId, cancellation);
        if (await people.GetAsync([command.MemberId], cancellation) is not [var member])
            throw new EntityNotFoundException(typeof(MemberProfile), command.MemberId);

        var said = new AnswerMeeting
        {
            MeetingId = command.MeetingId,
            Reply = command.Reply,
            Guests = command.Guests,
            Note = command.Note,
            Substitute = command.Substitute,
        };
        return await desk.NoteAsync(said, member.Id, cancellation);
    }
}
