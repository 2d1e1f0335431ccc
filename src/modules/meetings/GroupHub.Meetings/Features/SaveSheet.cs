using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Meetings.Domain;

namespace GroupHub.Meetings.Features;

/// <summary>
/// Lines of a sheet that an officer has changed. Of each the officer says what they had seen: where somebody else has
/// said something since, nothing is saved and both words stay.
/// </summary>
public sealed record SaveSheet : ICommand<SheetReceipt>
{
    public Guid MeetingId { get; init; }
    public IReadOnlyList<ChangedLine> Lines { get; init; } = [];

    /// <summary>Whether the sheet is finished: from then on it counts.</summary>
    public bool Submit { get; init; }
}

/// <param name="Line">What is to hold.</param>
/// <param name="Seen">The row's <c>markedAt</c> as it was shown; absent where nothing had been said.</param>
public sealed record ChangedLine(SheetLine Line, DateTime? Seen)
{
    internal Attendee Who => new(Line.MemberId, Line.VisitId);
}

internal sealed class SaveSheetValidator : AbstractValidator<SaveSheet>
{
    public SaveSheetValidator()
    {
        RuleFor(c => c.Lines).NotNull().Must(lines => lines.Count <= SheetLineValidator.Most);
        RuleForEach(c => c.Lines)
            .NotNull().ChildRules(line => line.RuleFor(l => l.Line).NotNull().SetValidator(new SheetLineValidator()));
    }
}

internal sealed class SheetLineValidator : AbstractValidator<SheetLine>
{
    public const int Most = 5000;

    public SheetLineValidator()
    {
        RuleFor(l => l.Code).IsInEnum();
        RuleFor(l => l.Presence).IsInEnum();
        RuleFor(l => l.Note).MaximumLength(SheetEntry.MaxNoteLength);
        RuleFor(l => l.Substitute).MaximumLength(Answer.MaxNameLength);
    }
}

internal sealed class SaveSheetHandler(SheetBook book, SheetWriter writer, SilentMembers silent, SheetReceipts receipts)
    : ICommandHandler<SaveSheet, SheetReceipt>
{
    public async Task<SheetReceipt> Handle(SaveSheet command, CancellationToken cancellation)
    {
        Attendee[] who = [.. command.Lines.Select(line => line.Who)];
        var (meeting, sheet) = await book.TakeAsync(command.MeetingId, who, cancellation);
        await writer.SaveAsync(meeting, sheet, command.Lines, cancellation);
        if (command.Submit)
            await writer.SubmitAsync(meeting, sheet, await silent.OnAsync(sheet, meeting, cancellation), cancellation);
        return await receipts.StoreAsync(meeting, sheet, who, cancellation);
    }
}
