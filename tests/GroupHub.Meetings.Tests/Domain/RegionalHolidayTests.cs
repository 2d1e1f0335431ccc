using GroupHub.Meetings.Domain;

namespace GroupHub.Meetings.Tests.Domain;

/// <summary>R50: holidays by country and by part of a country.</summary>
public sealed class RegionalHolidayTests
{
    [Theory]
    [InlineData("DE-BY", "2027-05-17", "Pfingstmontag")]
    [InlineData("DE-BY", "2027-01-06", "Heilige Drei Könige")]
    [InlineData("DE-BE", "2027-01-06", null)]
    [InlineData("DE", "2027-01-06", null)]
    [InlineData("AT", "2027-10-26", "Nationalfeiertag")]
    [InlineData("CH", "2027-01-02", null)]
    [InlineData("CH-ZH", "2027-01-02", "Berchtoldstag")]
    [InlineData("US", "2027-11-25", "Thanksgiving")]
    [InlineData("XX", "2027-01-01", null)]
    public void Each_region_has_its_own(string region, string date, string? name) =>
        RegionalHolidays.NameOf(region, DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(name);

    [Fact]
    public void Where_a_holiday_on_a_weekend_is_made_up_for_that_day_is_free() =>
        RegionalHolidays.NameOf("GB-ENG", new DateOnly(2027, 12, 27)).ShouldBe("Christmas");

    [Fact]
    public void Every_region_that_is_offered_is_known_and_has_holidays_in_every_year()
    {
        RegionalHolidays.Regions.Count.ShouldBeGreaterThan(70);
        foreach (var region in RegionalHolidays.Regions)
        {
            region.Length.ShouldBeLessThanOrEqualTo(RegionalHolidays.MaxCodeLength);
            foreach (var year in Enumerable.Range(2020, 40))
            {
                var days = Enumerable.Range(0, 366).Select(day => new DateOnly(year, 1, 1).AddDays(day));
                days.Count(day => RegionalHolidays.NameOf(region, day) is not null).ShouldBeGreaterThan(2, $"{region} {year}");
            }
        }
    }
}
