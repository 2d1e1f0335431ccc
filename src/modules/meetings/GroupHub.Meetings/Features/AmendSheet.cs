using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using Volo.Abp.Timing;
using Volo.Abp.Users;

namespace GroupHub.Meetings.Features;

/// <summary>Corrects a sheet that was submitted; the original is kept with the reason (R42).</summary>
public sealed record AmendSheet : ICommand<SheetReceipt>
{
    public Guid MeetingId { get; init; }
    public IReadOnlyList<ChangedLine> Lines { get; init; } = [];
    public string Reason { get; init; } = "";
}

internal sealed class AmendSheetValidator : AbstractValidator<AmendSheet>
{
    public AmendSheetValidator()
    {
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(Meeting.MaxReasonLength);
        RuleFor(c => c.Lines).NotEmpty().Must(lines => lines.Count <= SheetLineValidator.Most);
        RuleForEach(c => c.Lines)
            .NotNull().ChildRules(line => line.RuleFor(l => l.Line).NotNull().SetValidator(new SheetLineValidator()));
    }
}

internal sealed class AmendSheetHandler(
    SheetBook book,
    SheetWriter writer,
    SheetReceipts receipts,
    ICurrentUser user,
    IClock clock) : ICommandHandler<AmendSheet, SheetReceipt>
{
    public async Task<SheetReceipt> Handle(AmendSheet command, CancellationToken cancellation)
    {
        Attendee[] who = [.. command.Lines.Select(line => line.Who)];
        var (meeting, sheet) = await book.TakeAsync(command.MeetingId, who, cancellation);
        var number = await book.CountVersionsAsync(sheet, cancellation) + 1;
        var amendment = new Amendment(number, command.Reason.Trim(), user.Id, clock.Now);
        await writer.AmendAsync(meeting, sheet, command.Lines, amendment, cancellation);
        return await receipts.StoreAsync(meeting, sheet, who, cancellation);
    }
}
