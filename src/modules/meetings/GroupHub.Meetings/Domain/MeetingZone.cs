using GroupHub.Foundation;
using NodaTime;

namespace GroupHub.Meetings.Domain;

/// <summary>
/// The clock on the wall where a meeting is. Times are kept as that clock shows them, and become instants only here
/// (R49).
/// </summary>
internal static class MeetingZone
{
    public const int MaxLength = 64;

    private static readonly string[] Offsets = ["UTC+", "UTC-", "GMT+", "GMT-", "Etc/GMT"];

    /// <summary>The zone's name as it is kept. An offset is none: it does not know when summer begins.</summary>
    public static string Of(string? name)
    {
        var zone = name?.Trim() ?? "";
        var isOffset = zone.StartsWith('+') || zone.StartsWith('-')
            || Array.Exists(Offsets, prefix => zone.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
        Rule.Require(!isOffset, MeetingsErrors.ZoneIsOffset);
        Rule.Require(zone is "UTC" || (zone.Contains('/', StringComparison.Ordinal)
            && Find(zone) is not null), MeetingsErrors.ZoneUnknown);
        return zone;
    }

    /// <summary>
    /// When the clock shows this. A time that it leaves out comes after the gap, one that it shows twice is the first.
    /// </summary>
    public static DateTime ToInstant(DateOnly date, TimeOnly time, string zone) =>
        LocalDateTime.FromDateTime(date.ToDateTime(time)).InZoneLeniently(Get(zone)).ToDateTimeUtc();

    /// <summary>What the clock shows then.</summary>
    public static DateTime ToLocal(DateTime instant, string zone) =>
        At(instant).InZone(Get(zone)).ToDateTimeUnspecified();

    public static DateOnly DateOf(DateTime instant, string zone) => DateOnly.FromDateTime(ToLocal(instant, zone));

    /// <summary>Whether the clock shows this once, and not twice or never.</summary>
    public static bool IsUnique(DateTime local, string zone) =>
        Get(zone).MapLocal(LocalDateTime.FromDateTime(local)).Count == 1;

    public static DateTimeZone Get(string zone) =>
        Find(zone) ?? throw new InvalidOperationException($"There is no zone {zone}.");

    public static Instant At(DateTime instant) =>
        Instant.FromDateTimeUtc(DateTime.SpecifyKind(instant, DateTimeKind.Utc));

    private static DateTimeZone? Find(string zone) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone);
}
