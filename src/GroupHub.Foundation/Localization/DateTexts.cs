using System.Globalization;

namespace GroupHub.Foundation.Localization;

/// <summary>Dates in words.</summary>
public static class DateTexts
{
    /// <summary><c>2 December 2026</c>, <c>2. Dezember 2026</c>.</summary>
    public static string ToDateText(this DateOnly date, CultureInfo culture) =>
        date.ToString($"{Day(culture)} MMMM yyyy", culture);

    /// <summary>As above without the year.</summary>
    public static string ToDayText(this DateOnly date, CultureInfo culture) =>
        date.ToString($"{Day(culture)} MMMM", culture);

    /// <summary><c>Wednesday, 2 December 2026</c>.</summary>
    public static string ToLongText(this DateOnly date, CultureInfo culture) =>
        date.ToString($"dddd, {Day(culture)} MMMM yyyy", culture);

    private static string Day(CultureInfo culture) => culture.IsGerman() ? "d'.'" : "d";
}
