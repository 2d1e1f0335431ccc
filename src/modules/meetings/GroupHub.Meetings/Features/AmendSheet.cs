using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Meetings.Domain;

namespace GroupHub.Meetings.Features;

/// <summary>Corrects a sheet that was submitted; the original is kept with the reason (R42).</summary>
public sealed record AmendSheet : ICommand<SheetPage>
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
        RuleForEach(c => c.Lines).NotNull().ChildRules(line => line.RuleFor(l => l.Line).NotNull().SetValidator(new SheetLineValidator()));
    }
}

internal sealed class AmendSheetHandler(SheetBook book, SheetWriter writer, SheetPages pages) : ICommandHandler<AmendSheet, SheetPage>
{
    public async Task<SheetPage> Handle(AmendSheet command, CancellationToken cancellation)
    {
        var (meeting, sheet) = await book.TakeAsync(command.MeetingId, cancellation);
        await writer.AmendAsync(meeting, sheet, command.Lines, command.Reason, cancellation);
        await book.StoreAsync(sheet, cancellation);
        return await pages.ShowAsync(meeting, cancellation);
    }
}
