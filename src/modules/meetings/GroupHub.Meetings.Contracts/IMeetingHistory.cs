namespace GroupHub.Meetings;

/// <summary>
/// Takes over meetings that an association has held, and those it has planned, from wherever they were kept before: for
/// an association that has none here yet. Nobody is written to, and nothing is announced.
/// </summary>
public interface IMeetingHistory
{
    Task RecordHolidaysAsync(IReadOnlyList<PastHoliday> holidays, CancellationToken cancellation = default);

    Task RecordAsync(IReadOnlyList<PastSeries> series, CancellationToken cancellation = default);
}

public sealed record PastHoliday(DateOnly Date, string Name);

public sealed record PastSeries
{
    /// <summary>The association as a whole where absent.</summary>
    public Guid? ChapterId { get; init; }
    public required string Title { get; init; }
    public string? Description { get; init; }
    public string? Place { get; init; }
    public string? Link { get; init; }
    public MeetingMode Mode { get; init; }
    public int? Seats { get; init; }
    public bool IsPublic { get; init; }
    public bool SkipsHolidays { get; init; }

    /// <summary>The first date, and the time on the wall of its place.</summary>
    public required DateOnly Date { get; init; }
    public required TimeOnly From { get; init; }
    public required int Minutes { get; init; }

    /// <summary>A zone by its name, such as Europe/Berlin.</summary>
    public required string Zone { get; init; }

    /// <summary>By RFC 5545; a single meeting where absent.</summary>
    public string? Rule { get; init; }

    /// <summary>Those of its dates of which something is known.</summary>
    public IReadOnlyList<PastMeeting> Meetings { get; init; } = [];
}

public sealed record PastMeeting(DateOnly Date)
{
    /// <summary>
    /// Who was there; a sheet that counts. None for a meeting to come, or where nobody wrote it down.
    /// </summary>
    public IReadOnlyList<PastAttendance> Attendance { get; init; } = [];

    /// <summary>In the order in which people answered; for a meeting to come, or one whose sheet is missing.</summary>
    public IReadOnlyList<PastAnswer> Answers { get; init; } = [];
    public IReadOnlyList<PastVisit> Visits { get; init; } = [];
}

public sealed record PastAttendance(Guid MemberId, AttendanceCode Code)
{
    /// <summary>Who came in their place.</summary>
    public string? Substitute { get; init; }
    public string? Note { get; init; }
}

public sealed record PastAnswer(Guid MemberId, MeetingReply Reply)
{
    public int Guests { get; init; }
    public string? Substitute { get; init; }
    public string? Note { get; init; }
}

/// <summary>Somebody's visit; the same address is the same person.</summary>
public sealed record PastVisit
{
    public required string FirstName { get; init; }
    public required string LastName { get; init; }
    public required string Email { get; init; }
    public string? Company { get; init; }
    public string? Profession { get; init; }
    public string? Town { get; init; }

    /// <summary>The member who invited them.</summary>
    public Guid? HostId { get; init; }
    public VisitState State { get; init; }

    /// <summary>What came out when somebody spoke to them; nobody has where absent.</summary>
    public VisitOutcome? Outcome { get; init; }
    public NoInterestReason? Reason { get; init; }
    public string? Note { get; init; }

    /// <summary>Whom they became in the association's records.</summary>
    public Guid? MemberId { get; init; }
    public DateTime? BecameMemberAt { get; init; }
}
