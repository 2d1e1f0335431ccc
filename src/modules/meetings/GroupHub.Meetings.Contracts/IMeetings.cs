namespace GroupHub.Meetings;

/// <summary>What other modules may know about meetings, many at once. Unknown ids are left out of the answer.</summary>
public interface IMeetings
{
    Task<IReadOnlyList<MeetingFacts>> GetAsync(
        IReadOnlyCollection<Guid> meetingIds, CancellationToken cancellation = default);

    /// <summary>Who was at the meeting: everybody checked in or marked present or late.</summary>
    Task<MeetingAttendance> GetAttendanceAsync(Guid meetingId, CancellationToken cancellation = default);

    /// <summary>What waits for an officer within the current user's chapters.</summary>
    Task<MeetingTodo> GetTodoAsync(CancellationToken cancellation = default);
}

public sealed record MeetingFacts
{
    public required Guid Id { get; init; }
    public Guid? ChapterId { get; init; }
    public required string Title { get; init; }

    /// <summary>Instants (UTC).</summary>
    public required DateTime StartsAt { get; init; }
    public required DateTime EndsAt { get; init; }

    /// <summary>The civil date at the meeting's own place.</summary>
    public required DateOnly Date { get; init; }
    public string? Place { get; init; }
    public required bool IsCancelled { get; init; }
}

/// <param name="MemberIds">Members who were there, in the room or online.</param>
/// <param name="Visitors">Visitors who were there, but for those who are not to be known by name any more.</param>
public sealed record MeetingAttendance(IReadOnlyList<Guid> MemberIds, IReadOnlyList<VisitorFacts> Visitors);

/// <param name="VisitorId">The visit.</param>
/// <param name="Name">As they registered.</param>
/// <param name="HostMemberId">The member who invited them.</param>
public sealed record VisitorFacts(Guid VisitorId, string Name, Guid? HostMemberId);

/// <param name="SheetsMissing">Meetings that are over and whose sheet has not been submitted.</param>
/// <param name="OldestSheet">When the first of them ended.</param>
/// <param name="VisitorsToFollowUp">Visitors who came and have not been spoken to since.</param>
/// <param name="OldestVisit">When the first of them came.</param>
/// <param name="LeavesToDecide">Leaves that members have asked for and that can still be approved.</param>
/// <param name="OldestLeave">When the first of them was asked for.</param>
public sealed record MeetingTodo(
    int SheetsMissing,
    DateTime? OldestSheet,
    int VisitorsToFollowUp,
    DateTime? OldestVisit,
    int LeavesToDecide,
    DateTime? OldestLeave);
