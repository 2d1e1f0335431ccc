using System.Collections.Concurrent;
using PublicHoliday;

namespace GroupHub.Meetings.Domain;

/// <summary>
/// The public holidays of countries and of parts of them, by the names that people there give them. A region is named
/// as ISO 3166 does: <c>AT</c>, <c>DE-BY</c>.
/// </summary>
internal static class RegionalHolidays
{
    public const int MaxCodeLength = 8;

    private static readonly string[] Countries =
    [
        "AT", "BE", "BR", "CA", "CH", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "JP",
        "LT", "LU", "LV", "MX", "NL", "NO", "NZ", "PL", "PT", "RO", "RS", "SE", "SI", "SK", "TR", "US", "ZA",
    ];

    private static readonly Dictionary<string, Func<IPublicHolidays>> Calendars = Build();
    private static readonly ConcurrentDictionary<(string Region, int Year), IReadOnlyDictionary<DateOnly, string>>
        Years = new();

    public static IReadOnlyCollection<string> Regions { get; } = [.. Calendars.Keys.Order(StringComparer.Ordinal)];

    public static bool IsKnown(string region) => Calendars.ContainsKey(region);

    /// <returns>Nothing where the date is no holiday there.</returns>
    public static string? NameOf(string region, DateOnly date) =>
        Calendars.ContainsKey(region)
            ? Years.GetOrAdd((region, date.Year), key => Reckon(key.Region, key.Year)).GetValueOrDefault(date)
            : null;

    /// <summary>
    /// Where a holiday on a weekend is made up for, the day on which people are free counts. Two on one day are that
    /// day once.
    /// </summary>
    private static Dictionary<DateOnly, string> Reckon(string region, int year) =>
        Calendars[region]()
            .PublicHolidayNames(year)
            .DistinctBy(day => day.Key.Date)
            .ToDictionary(day => DateOnly.FromDateTime(day.Key), day => day.Value);

    private static Dictionary<string, Func<IPublicHolidays>> Build()
    {
        var calendars = Countries.ToDictionary(
            code => code,
            code => (Func<IPublicHolidays>)(() => PublicHolidayFactory.GetPublicHolidayForCountry(code)!));
        foreach (var state in Enum.GetValues<GermanPublicHoliday.States>().Where(
            state => state != GermanPublicHoliday.States.ALL))
        {
            calendars[$"DE-{state}"] = () => new GermanPublicHoliday { State = state };
        }

        foreach (var canton in Enum.GetValues<SwitzerlandPublicHoliday.Cantons>().Where(
            canton => $"{canton}".Length == 2))
        {
            calendars[$"CH-{canton}"] = () => new SwitzerlandPublicHoliday { Canton = canton };
        }

        calendars["GB-ENG"] = () => new UKBankHoliday(UKBankHoliday.UkCountries.England);
        calendars["GB-NIR"] = () => new UKBankHoliday(UKBankHoliday.UkCountries.NorthernIreland);
        calendars["GB-SCT"] = () => new UKBankHoliday(UKBankHoliday.UkCountries.Scotland);
        calendars["GB-WLS"] = () => new UKBankHoliday(UKBankHoliday.UkCountries.Wales);
        return calendars;
    }
}
