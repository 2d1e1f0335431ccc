using CsCheck;
using GroupHub.Meetings.Domain;
using NodaTime;
using static GroupHub.Meetings.Tests.Domain.A;

namespace GroupHub.Meetings.Tests.Domain;

public sealed class MeetingZoneTests
{
    /// <summary>Both hemispheres, half hours, a zone without summer time, and one whose day changes at midnight.</summary>
    public static readonly string[] Zones =
        ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Santiago", "Asia/Kolkata", "Africa/Cairo", "Pacific/Auckland"];

    [Theory]
    [InlineData("Europe/Berlin", 2026, 3, 29, "2026-03-29T01:30:00Z")]
    [InlineData("America/New_York", 2026, 3, 8, "2026-03-08T07:30:00Z")]
    [InlineData("Australia/Lord_Howe", 2026, 10, 4, "2026-10-03T16:00:00Z")]
    [InlineData("Europe/London", 2026, 3, 29, "2026-03-29T01:30:00Z")]
    public void R49_half_past_two_in_the_night_when_the_clocks_go_forward_comes_after_the_gap(string zone, int year, int month, int day, string instant)
    {
        var at = MeetingZone.ToInstant(Day(year, month, day), new TimeOnly(zone == "Europe/London" ? 1 : 2, zone == "Australia/Lord_Howe" ? 15 : 30), zone);

        at.ShouldBe(zone switch
        {
            // Half an hour is left out there: 02:15 becomes 02:45, which is 15:45 UTC.
            "Australia/Lord_Howe" => new DateTime(2026, 10, 3, 15, 45, 0, DateTimeKind.Utc),
            _ => DateTime.Parse(instant, null, System.Globalization.DateTimeStyles.AdjustToUniversal),
        });
    }

    [Theory]
    [InlineData("Europe/Berlin", 2026, 10, 25, 2, "2026-10-25T00:30:00Z")]
    [InlineData("America/New_York", 2026, 11, 1, 1, "2026-11-01T05:30:00Z")]
    [InlineData("Pacific/Auckland", 2026, 4, 5, 2, "2026-04-04T13:30:00Z")]
    public void R49_a_time_that_the_clock_shows_twice_is_the_first(string zone, int year, int month, int day, int hour, string instant) =>
        MeetingZone.ToInstant(Day(year, month, day), new TimeOnly(hour, 30), zone)
            .ShouldBe(DateTime.Parse(instant, null, System.Globalization.DateTimeStyles.AdjustToUniversal));

    [Theory]
    [InlineData("+02:00"), InlineData("-5"), InlineData("UTC+2"), InlineData("GMT-3"), InlineData("Etc/GMT-2"), InlineData("utc+01:00")]
    public void An_offset_instead_of_a_zone_is_refused(string zone) => Breaking(() => MeetingZone.Of(zone)).ShouldBe(MeetingsErrors.ZoneIsOffset);

    [Theory]
    [InlineData(""), InlineData(null), InlineData("Berlin"), InlineData("Europe/Atlantis"), InlineData("CET"), InlineData("../etc/passwd")]
    public void What_is_no_place_with_a_clock_is_refused(string? zone) => Breaking(() => MeetingZone.Of(zone)).ShouldBe(MeetingsErrors.ZoneUnknown);

    [Fact]
    public void R49_P52_every_meeting_of_a_series_is_at_the_same_time_on_the_wall_unless_the_clock_leaves_it_out() =>
        Gen.Select(OneOf(Zones), Gen.Int[0, 23], Gen.Int[0, 59], Gen.Int[0, 3000]).Sample((zone, hour, minute, days) =>
        {
            var date = Day(2024, 1, 1).AddDays(days);
            var wall = date.ToDateTime(new TimeOnly(hour, minute));
            var shown = MeetingZone.ToLocal(MeetingZone.ToInstant(date, new TimeOnly(hour, minute), zone), zone);

            var isLeftOut = DateTimeZoneProviders.Tzdb[zone].MapLocal(LocalDateTime.FromDateTime(wall)).Count == 0;
            return isLeftOut ? shown > wall && shown - wall <= TimeSpan.FromHours(1) : shown == wall;
        });

    [Fact]
    public void A_meeting_lasts_as_long_as_it_lasts_also_while_the_clocks_change() =>
        Gen.Select(OneOf(Zones), Gen.Int[0, 23], Gen.Int[1, 600], Gen.Int[0, 3000]).Sample((zone, hour, minutes, days) =>
        {
            var time = new MeetingTime { Date = Day(2024, 1, 1).AddDays(days), StartsAt = new TimeOnly(hour, 30), Minutes = minutes, Zone = zone };

            return time.End - time.Start == TimeSpan.FromMinutes(minutes);
        });
}
