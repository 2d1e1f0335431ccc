using System.Globalization;
using GroupHub.Meetings.Domain;
using NodaTime;
using NodaTime.TimeZones;

namespace GroupHub.Meetings.Calendars;

/// <summary>
/// Says when a zone's clocks change within a span of time. Every change is written out, instead of a rule that would
/// have to fit them all: that is right for every zone, whatever its government has decided.
/// </summary>
internal static class IcalZone
{
    public static void Write(IcalText calendar, string zone, DateTime from, DateTime to)
    {
        calendar.Line("BEGIN", "VTIMEZONE").Line("TZID", zone);
        var intervals = MeetingZone.Get(zone).GetZoneIntervals(MeetingZone.At(from), MeetingZone.At(to)).ToList();
        var before = intervals[0].WallOffset;
        foreach (var interval in intervals)
        {
            Write(calendar, interval, before, from);
            before = interval.WallOffset;
        }

        calendar.Line("END", "VTIMEZONE");
    }

    private static void Write(IcalText calendar, ZoneInterval interval, Offset before, DateTime from)
    {
        var kind = interval.Savings == Offset.Zero ? "STANDARD" : "DAYLIGHT";
        // Of the first one only matters that it begins before everything else.
        var start = interval.HasStart && interval.Start.ToDateTimeUtc() > from
            ? interval.Start
            : MeetingZone.At(from.AddYears(-1));
        calendar.Line("BEGIN", kind)
            .Line("DTSTART", IcalText.Local(start.WithOffset(before).LocalDateTime.ToDateTimeUnspecified()))
            .Line("TZOFFSETFROM", Text(before))
            .Line("TZOFFSETTO", Text(interval.WallOffset))
            .Text("TZNAME", interval.Name)
            .Line("END", kind);
    }

    private static string Text(Offset offset)
    {
        var span = offset.ToTimeSpan();
        var sign = span < TimeSpan.Zero ? '-' : '+';
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{span:hhmm}");
    }
}
