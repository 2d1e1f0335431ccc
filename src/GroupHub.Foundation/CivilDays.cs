namespace GroupHub.Foundation;

/// <summary>
/// The days that an association can mean: from before its oldest member joined until after its youngest has left. The
/// calendar of the machine has more, but counting on from its first and last days leads out of it.
/// </summary>
public static class CivilDays
{
    public static DateOnly First { get; } = new(1900, 1, 1);

    public static DateOnly Last { get; } = new(2199, 12, 31);

    public static bool Contain(DateOnly day) => First <= day && day <= Last;

    /// <summary>So many days later; the calendar's last day where it ends before.</summary>
    public static DateOnly Later(this DateOnly day, int days) =>
        days <= DateOnly.MaxValue.DayNumber - day.DayNumber ? day.AddDays(days) : DateOnly.MaxValue;
}
