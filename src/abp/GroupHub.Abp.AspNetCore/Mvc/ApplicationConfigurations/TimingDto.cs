namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

public class TimingDto
{
    public TimeZone TimeZone { get; set; } = new();
}

/// <summary>One zone by both of its names.</summary>
public class TimeZone
{
    public IanaTimeZone Iana { get; set; } = new();

    public WindowsTimeZone Windows { get; set; } = new();
}

public class IanaTimeZone
{
    public string? TimeZoneName { get; set; }
}

public class WindowsTimeZone
{
    public string? TimeZoneId { get; set; }
}

public class ClockDto
{
    public string Kind { get; set; } = default!;
}
