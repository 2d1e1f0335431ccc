using FluentValidation;
using GroupHub.Meetings.Domain;

namespace GroupHub.Meetings.Features;

/// <summary>What somebody types of a leave.</summary>
public abstract record LeaveFields
{
    public Guid RequestId { get; init; }

    /// <summary>From whose meetings.</summary>
    public Guid ChapterId { get; init; }
    public LeaveKind Kind { get; init; }

    /// <summary>The first day and the last.</summary>
    public DateOnly From { get; init; }
    public DateOnly To { get; init; }
    public string? Reason { get; init; }
}

/// <param name="LeaveId">Which.</param>
/// <param name="Submitted">Days of meetings whose sheet was submitted before: it stays as it is until somebody amends
/// it.</param>
public sealed record LeaveChange(Guid LeaveId, IReadOnlyList<DateOnly> Submitted);

/// <summary>The shape of a leave.</summary>
internal abstract class LeaveFieldsValidator<T> : AbstractValidator<T> where T : LeaveFields
{
    protected LeaveFieldsValidator()
    {
        RuleFor(c => c.RequestId).NotEmpty();
        RuleFor(c => c.ChapterId).NotEmpty();
        RuleFor(c => c.Kind).IsInEnum();
        RuleFor(c => c.From).NotEmpty().LessThan(new DateOnly(2200, 1, 1));
        RuleFor(c => c.To).NotEmpty().LessThan(new DateOnly(2200, 1, 1));
        RuleFor(c => c.Reason).MaximumLength(Leave.MaxReasonLength);
    }
}
