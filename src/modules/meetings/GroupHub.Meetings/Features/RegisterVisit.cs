using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Foundation.Localization;
using GroupHub.Meetings.Domain;
using GroupHub.Members;
using Microsoft.Extensions.Localization;
using Volo.Abp.Timing;

namespace GroupHub.Meetings.Features;

/// <summary>
/// A visitor registers for a meeting; sent again, it changes nothing. Whoever comes by the link in their mail is known,
/// and what they say of themselves holds; anybody else has yet to be believed, and is answered by mail.
/// </summary>
public sealed record RegisterVisit : ICommand<VisitReceipt>
{
    public Guid MeetingId { get; init; }
    public string FirstName { get; init; } = "";
    public string LastName { get; init; } = "";
    public string Email { get; init; } = "";
    public string? Phone { get; init; }
    public string? Company { get; init; }
    public string? Profession { get; init; }
    public string? Town { get; init; }
    public bool Consent { get; init; }

    /// <summary>From the link of an invitation.</summary>
    public Guid? VisitId { get; init; }
    public string? Key { get; init; }
}

/// <param name="Seat">Whether there is room.</param>
/// <param name="PlaceInLine">How many wait before them, themselves included.</param>
public sealed record VisitReceipt(SeatState Seat, int? PlaceInLine);

internal sealed class RegisterVisitValidator : AbstractValidator<RegisterVisit>
{
    public RegisterVisitValidator(IStringLocalizer<GroupHubResource> texts)
    {
        RuleFor(c => c.FirstName).NotEmpty().MaximumLength(ProfileLimits.Name);
        RuleFor(c => c.LastName).NotEmpty().MaximumLength(ProfileLimits.Name);
        RuleFor(c => c.Email).NotEmpty().MaximumLength(EmailAddress.MaxLength);
        RuleFor(c => c.Email)
            .Must(email => EmailAddress.IsValid(email.Trim())).WithMessage(_ => texts[MembersErrors.EmailInvalid])
            .When(c => !string.IsNullOrWhiteSpace(c.Email));
        RuleFor(c => c.Phone).MaximumLength(ProfileLimits.Phone);
        RuleFor(c => c.Company).MaximumLength(ProfileLimits.Line);
        RuleFor(c => c.Profession).MaximumLength(ProfileLimits.Line);
        RuleFor(c => c.Town).MaximumLength(ProfileLimits.Line);
        RuleFor(c => c.Consent).Equal(true).WithMessage(_ => texts[MeetingsErrors.ConsentMissing]);
        RuleFor(c => c.Key).MaximumLength(100);
    }
}

internal sealed class RegisterVisitHandler(
    MeetingBook meetings, VisitorBook visitors, VisitDesk desk, VisitConsent consent, IClock clock)
    : ICommandHandler<RegisterVisit, VisitReceipt>
{
    public async Task<VisitReceipt> Handle(RegisterVisit command, CancellationToken cancellation)
    {
        var meeting = await meetings.TakeAsync(command.MeetingId, cancellation);
        VisitDesk.RequireOpen(meeting);
        var visitor = await FindAsync(command, cancellation);
        if (command.VisitId is null && await desk.TurnAwayAsync(meeting, visitor)) return AsToAnybody(meeting);

        var (_, answer) = await desk.RegisterAsync(meeting, visitor, await consent.GivenNowAsync(), cancellation);
        return new VisitReceipt(answer.Seat, MyAnswer.Of(answer, meeting).PlaceInLine);
    }

    /// <summary>The answer does not tell how often somebody with that address has been here.</summary>
    private VisitReceipt AsToAnybody(Meeting meeting)
    {
        var (seat, place) = meeting.NextSeat(clock.Now);
        return new VisitReceipt(seat, place);
    }

    private async Task<Visitor> FindAsync(RegisterVisit command, CancellationToken cancellation)
    {
        if (command.VisitId is not { } visitId)
            return await visitors.FindOrAddAsync(DetailsOf(command), Languages.Current, cancellation);

        var (visitor, _) = await visitors.OpenAsync(visitId, command.Key, cancellation);
        visitor.Describe(DetailsOf(command), Languages.Current);
        return visitor;
    }

    private static VisitorDetails DetailsOf(RegisterVisit command) => new()
    {
        FirstName = command.FirstName,
        LastName = command.LastName,
        Email = command.Email.Trim(),
        Phone = command.Phone,
        Company = command.Company,
        Profession = command.Profession,
        Town = command.Town,
    };
}
