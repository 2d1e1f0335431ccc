namespace GroupHub.Meetings.Domain;

/// <summary>Days on which people read their mail at work.</summary>
internal static class WorkingDays
{
    /// <summary>So many working days before the date.</summary>
    public static DateOnly Before(DateOnly date, int days, Func<DateOnly, bool> isHoliday)
    {
        var day = date;
        while (days > 0)
        {
            day = day.AddDays(-1);
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !isHoliday(day)) days--;
        }

        return day;
    }
}
