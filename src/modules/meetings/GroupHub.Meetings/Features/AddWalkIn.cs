using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Foundation.Localization;
using GroupHub.Members;
using Microsoft.Extensions.Localization;

namespace GroupHub.Meetings.Features;

/// <summary>Somebody stands at the door without having registered: they are put on the sheet as a visitor.</summary>
public sealed record AddWalkIn : ICommand<SheetReceipt>
{
    public Guid MeetingId { get; init; }

    /// <summary>The client's own: sent again, it adds nobody.</summary>
    public Guid RequestId { get; init; }
    public string FirstName { get; init; } = "";
    public string LastName { get; init; } = "";
    public string? Email { get; init; }
    public string? Company { get; init; }
    public string? Profession { get; init; }
    public Guid? HostId { get; init; }
}

internal sealed class AddWalkInValidator : AbstractValidator<AddWalkIn>
{
    public AddWalkInValidator(IStringLocalizer<GroupHubResource> texts)
    {
        RuleFor(c => c.RequestId).NotEmpty();
        RuleFor(c => c.FirstName).NotEmpty().MaximumLength(ProfileLimits.Name);
        RuleFor(c => c.LastName).MaximumLength(ProfileLimits.Name);
        RuleFor(c => c.Email)
            .Must(email => EmailAddress.IsValid(email!.Trim())).WithMessage(_ => texts[MembersErrors.EmailInvalid])
            .When(c => !string.IsNullOrWhiteSpace(c.Email));
        RuleFor(c => c.Company).MaximumLength(ProfileLimits.Line);
        RuleFor(c => c.Profession).MaximumLength(ProfileLimits.Line);
    }
}

internal sealed class AddWalkInHandler(SheetBook book, WalkIns walkIns, SheetReceipts receipts)
    : ICommandHandler<AddWalkIn, SheetReceipt>
{
    public async Task<SheetReceipt> Handle(AddWalkIn command, CancellationToken cancellation)
    {
        var (meeting, sheet) = await book.TakeAsync(command.MeetingId, [], cancellation);
        var visitor = await walkIns.LetInAsync(meeting, sheet, command, cancellation);
        return await receipts.StoreAsync(meeting, sheet, [visitor], cancellation);
    }
}
