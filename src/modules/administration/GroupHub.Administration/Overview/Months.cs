using System.Globalization;

namespace GroupHub.Administration.Overview;

/// <summary>The twelve months of the charts, the present one last.</summary>
internal static class Months
{
    public const int Count = 12;

    public static DateOnly FirstBefore(DateOnly today) => StartOf(today).AddMonths(1 - Count);

    public static DateOnly StartOf(DateOnly day) => new(day.Year, day.Month, 1);

    public static IEnumerable<DateOnly> UpTo(DateOnly today) =>
        Enumerable.Range(0, Count).Select(FirstBefore(today).AddMonths);

    public static string NameOf(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
