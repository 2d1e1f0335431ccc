using GroupHub.Meetings.Domain;

namespace GroupHub.Meetings.Features;

/// <summary>A meeting's sheet with everybody who is expected, has registered or is there.</summary>
public sealed record SheetPage : MeetingCard
{
    /// <summary>As many members as a phone can hold and work through without a network.</summary>
    public const int Most = 500;

    public required SheetState Sheet { get; init; }

    /// <summary>Whether marks at the door are taken now.</summary>
    public required bool IsDoorOpen { get; init; }
    public DateTime? SavedAt { get; init; }
    public string? SavedBy { get; init; }
    public DateTime? SubmittedAt { get; init; }
    public required int Amendments { get; init; }

    /// <summary>Of this association: what its members' codes begin with.</summary>
    public required string CodePrefix { get; init; }
    public required IReadOnlyList<SheetRow> Rows { get; init; }

    /// <summary>Those who belong on the sheet and are not among the rows; absent where it is complete.</summary>
    public SheetRest? Rest { get; init; }
}

/// <param name="People">How many they are.</param>
/// <param name="Here">How many of them are there, or were.</param>
/// <param name="Unmarked">Of how many nobody has said anything.</param>
public sealed record SheetRest(int People, int Here, int Unmarked)
{
    internal static SheetRest Of(
        IReadOnlyCollection<Guid> members, Dictionary<Guid, AttendanceCode> codes, Expected expected)
    {
        AttendanceCode CodeOf(Guid id) => codes.GetValueOrDefault(id, AttendanceCode.Unmarked);
        bool IsUnmarked(Guid id) => CodeOf(id) == AttendanceCode.Unmarked && !expected.OnLeave.ContainsKey(id);

        return new SheetRest(
            members.Count,
            members.Count(id => CodeOf(id) is AttendanceCode.Present or AttendanceCode.Late),
            members.Count(IsUnmarked));
    }
}

/// <summary>One person on a sheet.</summary>
public sealed record SheetRow
{
    public Guid? MemberId { get; init; }
    public Guid? VisitId { get; init; }
    public required string Name { get; init; }
    public string? Company { get; init; }
    public string? Profession { get; init; }

    /// <summary>Whether an absence would be theirs.</summary>
    public required bool IsExpected { get; init; }

    /// <summary>
    /// The last day of their leave, where they are on one: nobody is required then, and who comes all the same is
    /// marked.
    /// </summary>
    public DateOnly? OnLeaveUntil { get; init; }
    public required AttendanceCode Code { get; init; }
    public required Presence Presence { get; init; }
    public DateTime? InAt { get; init; }
    public DateTime? OutAt { get; init; }
    public string? Substitute { get; init; }
    public string? Note { get; init; }

    /// <summary>
    /// When somebody last said something about this person: sent back with a change, so that none is lost.
    /// </summary>
    public DateTime? MarkedAt { get; init; }

    /// <summary>What they had answered.</summary>
    public MeetingReply? Reply { get; init; }
    public string? ReplyNote { get; init; }
    public DateTime? AnsweredAt { get; init; }

    /// <summary>The short code that they show at the door.</summary>
    public string? CheckInCode { get; init; }

    /// <summary>Of a visitor: who invited them, and the how manieth visit to the chapter it is.</summary>
    public string? HostName { get; init; }
    public int? VisitNumber { get; init; }
}
