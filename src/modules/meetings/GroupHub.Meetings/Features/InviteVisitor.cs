using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Foundation.Localization;
using GroupHub.Meetings.Domain;
using GroupHub.Members;
using Microsoft.Extensions.Localization;

namespace GroupHub.Meetings.Features;

/// <summary>A member invites somebody to a meeting; a letter with a link of their own goes to them, once.</summary>
public sealed record InviteVisitor : ICommand<MyVisitor>
{
    public Guid MeetingId { get; init; }
    public string FirstName { get; init; } = "";
    public string LastName { get; init; } = "";
    public string Email { get; init; } = "";

    /// <summary>What the member wants to say to them.</summary>
    public string? Message { get; init; }
}

internal sealed class InviteVisitorValidator : AbstractValidator<InviteVisitor>
{
    public InviteVisitorValidator(IStringLocalizer<GroupHubResource> texts)
    {
        RuleFor(c => c.FirstName).NotEmpty().MaximumLength(ProfileLimits.Name);
        RuleFor(c => c.LastName).MaximumLength(ProfileLimits.Name);
        RuleFor(c => c.Email).NotEmpty().MaximumLength(EmailAddress.MaxLength);
        RuleFor(c => c.Email)
            .Must(email => EmailAddress.IsValid(email.Trim())).WithMessage(_ => texts[MembersErrors.EmailInvalid])
            .When(c => !string.IsNullOrWhiteSpace(c.Email));
        RuleFor(c => c.Message).MaximumLength(Visit.MaxNoteLength);
    }
}

internal sealed class InviteVisitorHandler(OwnProfile own, MeetingBook book, VisitDesk desk)
    : ICommandHandler<InviteVisitor, MyVisitor>
{
    public async Task<MyVisitor> Handle(InviteVisitor command, CancellationToken cancellation)
    {
        var host = await own.GetAsync(cancellation);
        var meeting = await book.TakeAsync(command.MeetingId, cancellation);
        var visit = await desk.InviteAsync(meeting, host, command, cancellation);
        return MyVisitors.Show(visit, meeting);
    }
}
