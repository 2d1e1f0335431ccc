namespace GroupHub.Meetings.Features;

/// <summary>A leave as the member sees it.</summary>
public record LeaveCard
{
    public required Guid Id { get; init; }
    public required Guid ChapterId { get; init; }
    public string? ChapterName { get; init; }
    public required LeaveKind Kind { get; init; }
    public required DateOnly From { get; init; }

    /// <summary>The last day; and as it was agreed, where it was ended early.</summary>
    public required DateOnly To { get; init; }
    public DateOnly? PlannedTo { get; init; }
    public string? Reason { get; init; }
    public required LeaveState State { get; init; }

    /// <summary>What an officer who declined had to say.</summary>
    public string? Answer { get; init; }

    /// <summary>Whether its first day has come: from then on nobody approves it any more.</summary>
    public required bool HasBegun { get; init; }

    /// <summary>Whether its last day has passed.</summary>
    public required bool IsOver { get; init; }
}
