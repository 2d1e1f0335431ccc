namespace GroupHub.Meetings.Domain;

/// <summary>
/// What one member's absences come to on a day, and on which day each of them no longer counts (R40).
/// </summary>
internal sealed record AbsenceAccount
{
    public required int Held { get; init; }
    public required int There { get; init; }
    public required int Absences { get; init; }
    public required int Lates { get; init; }
    public required int Substitutes { get; init; }
    public required bool IsOverLimit { get; init; }

    /// <summary>Oldest first: what falls out of the window next comes first.</summary>
    public required IReadOnlyList<CountedAbsence> Counted { get; init; }

    /// <param name="held">What sheets of meetings that took place say of the member.</param>
    /// <param name="day">The last day of the window.</param>
    /// <param name="rulesOn">What held on a day.</param>
    public static AbsenceAccount Of(IEnumerable<HeldMeeting> held, DateOnly day, Func<DateOnly, AbsenceRules> rulesOn)
    {
        var rules = rulesOn(day);
        var window = held.Where(meeting => IsWithin(meeting.Date, day, rules.WindowMonths)
            && meeting.Code != AttendanceCode.NotRequired)
            .OrderBy(meeting => meeting.Date)
            .ToList();
        List<CountedAbsence> counted = [];
        var (lates, substitutes) = (0, 0);
        foreach (var meeting in window)
        {
            var then = rulesOn(meeting.Date);
            if (meeting.Code == AttendanceCode.Late) lates++;
            if (meeting.Code == AttendanceCode.Substitute) substitutes++;
            if (!Counts(meeting.Code, then, lates, substitutes)) continue;
            counted.Add(
                new(meeting.MeetingId, meeting.Date, meeting.Code, DropsOutOn(meeting.Date, rules.WindowMonths)));
        }

        return new AbsenceAccount
        {
            Held = window.Count,
            There = window.Count(meeting => meeting.Code is AttendanceCode.Present or AttendanceCode.Late),
            Absences = counted.Count,
            Lates = lates,
            Substitutes = substitutes,
            IsOverLimit = rules.Limit is { } limit && counted.Count > limit,
            Counted = counted,
        };
    }

    public static bool IsWithin(DateOnly date, DateOnly day, int months) =>
        date > day.AddMonths(-months) && date <= day;

    /// <summary>
    /// The first day whose window no longer reaches back to the date. Months are months, not thirty days.
    /// </summary>
    public static DateOnly DropsOutOn(DateOnly date, int months)
    {
        var day = date.AddMonths(months);
        while (IsWithin(date, day, months)) day = day.AddDays(1);
        return day;
    }

    private static bool Counts(AttendanceCode code, AbsenceRules rules, int lates, int substitutes) => code switch
    {
        AttendanceCode.Absent => true,
        AttendanceCode.Medical => rules.MedicalCounts,
        AttendanceCode.Excused => rules.ExcusedCounts,
        AttendanceCode.Late => rules.LatesPerAbsence is { } each && lates % each == 0,
        AttendanceCode.Substitute => rules.SubstituteLimit is { } limit && substitutes > limit,
        _ => false,
    };
}

/// <summary>A meeting that took place, and what its sheet says of one member.</summary>
internal readonly record struct HeldMeeting(Guid MeetingId, DateOnly Date, AttendanceCode Code);

/// <summary>One absence that counts.</summary>
/// <param name="MeetingId">Where.</param>
/// <param name="Date">When.</param>
/// <param name="Code">Why it counts.</param>
/// <param name="DropsOutOn">The first day on which it no longer does.</param>
public sealed record CountedAbsence(Guid MeetingId, DateOnly Date, AttendanceCode Code, DateOnly DropsOutOn);
