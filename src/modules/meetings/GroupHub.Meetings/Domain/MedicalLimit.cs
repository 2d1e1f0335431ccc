using GroupHub.Foundation;

namespace GroupHub.Meetings.Domain;

/// <summary>
/// How long somebody may be on leave for medical reasons within the window in which absences are counted (R39, R40).
/// </summary>
/// <param name="Weeks">At most so many, all leaves together.</param>
/// <param name="Months">Whichever so many months one looks at.</param>
internal sealed record MedicalLimit(int Weeks, int Months)
{
    private int Days => Weeks * 7;

    /// <summary>A day on which somebody is away from two chapters is one day.</summary>
    public void Require(Leave leave, IEnumerable<Leave> others)
    {
        if (leave.Kind != LeaveKind.Medical) return;

        HashSet<DateOnly> own = [.. leave.Dates];
        HashSet<DateOnly> taken = [.. others.Where(other => other.Kind == LeaveKind.Medical)
            .SelectMany(other => other.Dates)];
        taken.ExceptWith(own);
        var windows = Enumerable.Range(0, leave.LastDay.AddMonths(Months).DayNumber - leave.From.DayNumber)
            .Select(leave.From.AddDays);
        var fullest = windows.Select(day => (Own: CountWithin(own, day), Taken: CountWithin(taken, day)))
            .MaxBy(count => count.Own + count.Taken);
        Rule.Require(
            fullest.Own + fullest.Taken <= Days,
            MeetingsErrors.MedicalLeaveUsedUp,
            ("limit", Weeks),
            ("months", Months),
            ("taken", fullest.Taken),
            ("left", Math.Max(0, Days - fullest.Taken)));
    }

    private int CountWithin(HashSet<DateOnly> dates, DateOnly day) =>
        dates.Count(date => AbsenceAccount.IsWithin(date, day, Months));
}
