namespace GroupHub.Dues.Domain;

/// <summary>A day that comes back every year. The 31st of a shorter month is its last day.</summary>
internal readonly record struct MonthDay(int Month, int Day)
{
    private const int LeapYear = 2000;

    public bool IsValid => Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(LeapYear, Month);

    public DateOnly In(int year) => new(year, Month, Math.Min(Day, DateTime.DaysInMonth(year, Month)));
}
