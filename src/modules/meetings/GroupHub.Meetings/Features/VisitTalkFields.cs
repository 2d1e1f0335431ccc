using FluentValidation;
using GroupHub.Meetings.Domain;

namespace GroupHub.Meetings.Features;

/// <summary>What came out of speaking to a visitor.</summary>
public abstract record VisitTalkFields
{
    public Guid VisitId { get; init; }
    public VisitOutcome Outcome { get; init; }

    /// <summary>Why they do not want to join, where that is so.</summary>
    public NoInterestReason? Reason { get; init; }

    /// <summary>Absent leaves the one that is there, empty takes it away.</summary>
    public string? Note { get; init; }

    internal VisitTalk ToTalk() => new(Outcome, Reason, Note);
}

internal abstract class VisitTalkValidator<T> : AbstractValidator<T> where T : VisitTalkFields
{
    protected VisitTalkValidator()
    {
        RuleFor(c => c.Outcome).IsInEnum();
        RuleFor(c => c.Reason).IsInEnum();
        RuleFor(c => c.Reason).NotNull().When(c => c.Outcome == VisitOutcome.NotInterested);
        RuleFor(c => c.Note).MaximumLength(Visit.MaxNoteLength);
    }
}
