using System.Globalization;
using GroupHub.Meetings.Domain;

namespace GroupHub.Meetings.Calendars;

/// <summary>Meetings as a calendar that other programs subscribe to (R51).</summary>
internal static class IcalFeed
{
    public static string Write(string name, string association, FeedSpan span, IReadOnlyCollection<FeedEntry> entries)
    {
        var calendar = new IcalText()
            .Line("BEGIN", "VCALENDAR").Line("VERSION", "2.0").Line("PRODID", "-//GroupHub//Meetings//EN")
            .Line("CALSCALE", "GREGORIAN").Line("METHOD", "PUBLISH")
            .Text("NAME", name).Text("X-WR-CALNAME", name)
            .Line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H").Line("X-PUBLISHED-TTL", "PT1H");
        foreach (var zone in entries.Select(entry => entry.Meeting.Time.Zone)
            .Where(zone => zone != "UTC")
            .Distinct()
            .Order(StringComparer.Ordinal))
        {
            IcalZone.Write(calendar, zone, span.From, span.To);
        }

        foreach (var entry in entries) Write(calendar, entry, association);
        return calendar.Line("END", "VCALENDAR").ToString();
    }

    private static void Write(IcalText calendar, FeedEntry entry, string association)
    {
        var (meeting, details) = (entry.Meeting, entry.Meeting.Details);
        calendar.Line("BEGIN", "VEVENT")
            .Line("UID", $"occ-{meeting.Id:D}@{association}")
            .Line("DTSTAMP", IcalText.Utc(meeting.ChangedAt))
            .Line("SEQUENCE", meeting.Sequence.ToString(CultureInfo.InvariantCulture));
        WriteTime(calendar, "DTSTART", meeting.StartsAt, meeting.Time.Zone);
        WriteTime(calendar, "DTEND", meeting.EndsAt, meeting.Time.Zone);
        calendar.Text("SUMMARY", details.Title)
            .Text("LOCATION", details.Place).Text("DESCRIPTION", DescriptionOf(meeting))
            .Line("URL", entry.Url)
            .Line(
                "STATUS",
                meeting.State != MeetingState.Scheduled ? "CANCELLED" : entry.IsTentative ? "TENTATIVE" : "CONFIRMED")
            .Line("END", "VEVENT");
    }

    /// <summary>Why it does not take place, before everything else.</summary>
    private static string DescriptionOf(Meeting meeting)
    {
        string?[] parts = [meeting.State == MeetingState.Cancelled
            ? meeting.StateReason
            : null, meeting.Details.Description];
        return string.Join("\n\n", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    /// <summary>By the clock on the wall. What it shows twice, programs do not agree on: that is said in UTC.</summary>
    private static void WriteTime(IcalText calendar, string name, DateTime instant, string zone)
    {
        var local = MeetingZone.ToLocal(instant, zone);
        if (zone == "UTC" || !MeetingZone.IsUnique(local, zone)) calendar.Line(name, IcalText.Utc(instant));
        else calendar.Line($"{name};TZID={zone}", IcalText.Local(local));
    }
}

/// <param name="Meeting">What.</param>
/// <param name="Url">Its page.</param>
/// <param name="IsTentative">Whether the reader has not yet said that they come.</param>
internal sealed record FeedEntry(Meeting Meeting, string Url, bool IsTentative);

/// <summary>Of what time a calendar tells: long enough back that everybody hears what was cancelled.</summary>
internal readonly record struct FeedSpan(DateTime From, DateTime To)
{
    private const int DaysBack = 90;

    public static FeedSpan Around(DateTime now, int months) =>
        new(now.Date.AddDays(-DaysBack), now.Date.AddMonths(months));
}
