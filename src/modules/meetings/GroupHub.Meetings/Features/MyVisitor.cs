namespace GroupHub.Meetings.Features;

/// <summary>A visitor as the member who invited them sees them.</summary>
public sealed record MyVisitor
{
    public required Guid VisitId { get; init; }
    public required string Name { get; init; }
    public string? Company { get; init; }
    public required Guid MeetingId { get; init; }
    public required string MeetingTitle { get; init; }
    public required DateOnly Date { get; init; }
    public required VisitState State { get; init; }

    /// <summary>Until when the host is to speak to them, as long as nobody has.</summary>
    public DateTime? FollowUpBy { get; init; }
    public VisitOutcome? Outcome { get; init; }
    public NoInterestReason? Reason { get; init; }

    /// <summary>What was noted of the talk, by the host or by an officer.</summary>
    public string? Note { get; init; }
}
