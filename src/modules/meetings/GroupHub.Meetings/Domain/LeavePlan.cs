using GroupHub.Foundation;

namespace GroupHub.Meetings.Domain;

/// <summary>What is asked for.</summary>
internal sealed record LeavePlan
{
    private const int MostDays = 366;

    /// <summary>The client's request: asking twice is asking once.</summary>
    public required Guid RequestId { get; init; }
    public required Guid MemberId { get; init; }
    public required Guid ChapterId { get; init; }
    public required LeaveKind Kind { get; init; }
    public required DateOnly From { get; init; }
    public required DateOnly To { get; init; }
    public string? Reason { get; init; }

    private int Days => To.DayNumber - From.DayNumber + 1;

    /// <summary>
    /// A leave is agreed on before it begins, and one for medical reasons lasts no longer than the association says.
    /// </summary>
    public LeavePlan Checked(DateOnly today, int medicalWeeks)
    {
        Rule.Require(From > today, MeetingsErrors.LeaveHasBegun);
        Rule.Require(Days is >= 1 and <= MostDays, MeetingsErrors.LeaveDatesInvalid);
        Rule.Require(
            Kind != LeaveKind.Medical || Days <= medicalWeeks * 7, MeetingsErrors.MedicalLeaveTooLong,
            ("limit", medicalWeeks));

        return this with { Reason = Reason.OrNothing() };
    }
}
