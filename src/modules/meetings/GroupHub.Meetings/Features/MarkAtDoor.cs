using FluentValidation;
using GroupHub.Foundation;

namespace GroupHub.Meetings.Features;

/// <summary>
/// Taps at the door, in the order in which they were made; some of them perhaps hours ago, on a phone without a
/// network. Each is answered for itself, and sent again each changes nothing.
/// </summary>
public sealed record MarkAtDoor : ICommand<IReadOnlyList<MarkReceipt>>
{
    public Guid MeetingId { get; init; }
    public IReadOnlyList<MarkAtDoorTap> Marks { get; init; } = [];
}

public sealed record MarkAtDoorTap
{
    /// <summary>The client's own, for the receipt.</summary>
    public Guid RequestId { get; init; }

    /// <summary>Who: a member, a visit, or what was scanned or typed.</summary>
    public Guid? MemberId { get; init; }
    public Guid? VisitId { get; init; }
    public string? Code { get; init; }
    public DoorMarkKind Kind { get; init; }
    public Presence Presence { get; init; }

    /// <summary>When it was made, by the phone's clock.</summary>
    public DateTime At { get; init; }
}

/// <param name="RequestId">The client's own.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Row">The person as they stand on the sheet now.</param>
/// <param name="Error">Why it was refused.</param>
public sealed record MarkReceipt(Guid RequestId, MarkOutcome Outcome, SheetRow? Row, MarkError? Error);

public sealed record MarkError(string Code, string Message);

internal sealed class MarkAtDoorValidator : AbstractValidator<MarkAtDoor>
{
    public const int Most = 200;

    public MarkAtDoorValidator()
    {
        RuleFor(c => c.Marks).NotEmpty().Must(marks => marks.Count <= Most);
        RuleForEach(c => c.Marks).NotNull().ChildRules(mark =>
        {
            mark.RuleFor(m => m.RequestId).NotEmpty();
            mark.RuleFor(m => m.Code).MaximumLength(200);
            mark.RuleFor(m => m.Kind).IsInEnum();
            mark.RuleFor(m => m.Presence).IsInEnum();
            mark.RuleFor(m => m).Must(m =>
                new[] { m.MemberId is not null, m.VisitId
                    is not null, !string.IsNullOrWhiteSpace(m.Code) }.Count(given => given) == 1);
        });
    }
}

internal sealed class MarkAtDoorHandler(SheetBook book, Door door, SheetAttendees attendees)
    : ICommandHandler<MarkAtDoor, IReadOnlyList<MarkReceipt>>
{
    public async Task<IReadOnlyList<MarkReceipt>> Handle(MarkAtDoor command, CancellationToken cancellation)
    {
        var meant = await door.ReadAsync(command.Marks, cancellation);
        var (meeting, sheet) = await book.TakeAsync(command.MeetingId, meant.Who, cancellation);
        var taps = await door.LetInAsync(meeting, sheet, command.Marks, meant, cancellation);
        await attendees.TellVisitsAsync(meeting, sheet, cancellation);
        await book.StoreAsync(sheet, cancellation);
        return await door.AnswerAsync(meeting, sheet, taps, cancellation);
    }
}
