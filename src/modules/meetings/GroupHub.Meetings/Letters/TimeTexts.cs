using System.Globalization;
using GroupHub.Foundation.Localization;
using GroupHub.Meetings.Domain;

namespace GroupHub.Meetings.Letters;

/// <summary>Times in words, as the clock where the meeting is shows them.</summary>
internal static class TimeTexts
{
    /// <summary><c>Wednesday, 2 December 2026, 12:15 to 13:45</c>.</summary>
    public static string WhenText(this Meeting meeting, CultureInfo culture)
    {
        var face = ClockFace.Of(meeting);
        var to = culture.IsGerman() ? "bis" : "to";
        return $"{WhenText(face.Date, face.From, culture)} {to} {HourText(face.To, culture)}";
    }

    public static string WhenText(DateOnly date, TimeOnly time, CultureInfo culture) =>
        $"{date.ToLongText(culture)}, {HourText(time, culture)}";

    public static string MomentText(DateTime instant, string zone, CultureInfo culture)
    {
        var local = MeetingZone.ToLocal(instant, zone);
        return WhenText(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local), culture);
    }

    private static string HourText(TimeOnly time, CultureInfo culture) => time.ToString("HH:mm", culture);
}
