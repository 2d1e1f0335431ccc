namespace GroupHub.Meetings;

/// <summary>What an officer writes of one person.</summary>
public sealed record SheetLine
{
    /// <summary>Who: a member, or else a visit.</summary>
    public Guid? MemberId { get; init; }
    public Guid? VisitId { get; init; }
    public AttendanceCode Code { get; init; }
    public Presence Presence { get; init; }
    public DateTime? InAt { get; init; }
    public DateTime? OutAt { get; init; }

    /// <summary>Who came in their place.</summary>
    public string? Substitute { get; init; }
    public string? Note { get; init; }
}
