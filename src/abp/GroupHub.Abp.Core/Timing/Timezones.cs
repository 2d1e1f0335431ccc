using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Timing;

public interface ICurrentTimezoneProvider
{
    string? TimeZone { get; set; }
}

public class CurrentTimezoneProvider : ICurrentTimezoneProvider, ISingletonDependency
{
    private readonly AsyncLocal<string?> _current = new();

    public string? TimeZone
    {
        get => _current.Value;
        set => _current.Value = value;
    }
}

public interface ITimezoneProvider
{
    List<NameValue> GetWindowsTimezones();

    List<NameValue> GetIanaTimezones();

    string WindowsToIana(string windowsTimeZoneId);

    string IanaToWindows(string ianaTimeZoneName);

    TimeZoneInfo GetTimeZoneInfo(string windowsOrIanaTimeZoneId);
}

/// <summary>Time zones as the runtime's own data (ICU) knows them.</summary>
public class TZConvertTimezoneProvider : ITimezoneProvider, ISingletonDependency
{
    public virtual List<NameValue> GetWindowsTimezones() =>
        TimeZoneInfo.GetSystemTimeZones()
            .Select(zone => TimeZoneInfo.TryConvertIanaIdToWindowsId(zone.Id, out var id) ? id : null)
            .OfType<string>().Distinct().Order().Select(id => new NameValue(id, id)).ToList();

    public virtual List<NameValue> GetIanaTimezones() =>
        TimeZoneInfo.GetSystemTimeZones()
            .Where(zone => zone.HasIanaId && zone.Id.Contains('/', StringComparison.Ordinal))
            .OrderBy(zone => zone.Id, StringComparer.Ordinal)
            .Select(zone => new NameValue(zone.Id, zone.Id)).ToList();

    public virtual string WindowsToIana(string windowsTimeZoneId) =>
        TimeZoneInfo.TryConvertWindowsIdToIanaId(windowsTimeZoneId, out var id) ? id : throw Unknown(windowsTimeZoneId);

    public virtual string IanaToWindows(string ianaTimeZoneName) =>
        TimeZoneInfo.TryConvertIanaIdToWindowsId(ianaTimeZoneName, out var id) ? id : throw Unknown(ianaTimeZoneName);

    public virtual TimeZoneInfo GetTimeZoneInfo(string windowsOrIanaTimeZoneId) =>
        TimeZoneInfo.FindSystemTimeZoneById(windowsOrIanaTimeZoneId);

    private static TimeZoneNotFoundException Unknown(string id) => new($"The time zone {id} is not known.");
}

public static class TimingSettingNames
{
    public const string TimeZone = "Abp.Timing.TimeZone";
}
