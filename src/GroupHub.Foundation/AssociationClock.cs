using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;
using Volo.Abp.Timing;

namespace GroupHub.Foundation;

/// <summary>The calendar on the association's wall: dates of membership are civil dates in its zone (R6).</summary>
public interface IAssociationClock
{
    ValueTask<DateOnly> GetTodayAsync();

    /// <summary>The civil date of an instant (UTC).</summary>
    ValueTask<DateOnly> GetDateAsync(DateTime instant);

    /// <summary>
    /// The instant (UTC) at which a civil date begins: the first there is, where the clock skips or repeats midnight.
    /// </summary>
    ValueTask<DateTime> GetStartOfAsync(DateOnly day);
}

internal sealed class AssociationClock(IClock clock, ISettingProvider settings)
    : IAssociationClock, ITransientDependency
{
    public ValueTask<DateOnly> GetTodayAsync() => GetDateAsync(clock.Now);

    public async ValueTask<DateOnly> GetDateAsync(DateTime instant) =>
        DateOnly.FromDateTime(
            TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(instant, DateTimeKind.Utc), await GetZoneAsync()));

    public async ValueTask<DateTime> GetStartOfAsync(DateOnly day)
    {
        var (zone, midnight) = (await GetZoneAsync(), day.ToDateTime(TimeOnly.MinValue));
        while (zone.IsInvalidTime(midnight)) midnight = midnight.AddMinutes(30);
        var offset = zone.IsAmbiguousTime(midnight)
            ? zone.GetAmbiguousTimeOffsets(midnight).Max()
            : zone.GetUtcOffset(midnight);
        return DateTime.SpecifyKind(midnight - offset, DateTimeKind.Utc);
    }

    private async ValueTask<TimeZoneInfo> GetZoneAsync()
    {
        var zone = await settings.GetOrNullAsync(TimingSettingNames.TimeZone);
        return string.IsNullOrEmpty(zone) ? TimeZoneInfo.Utc : TimeZoneInfo.FindSystemTimeZoneById(zone);
    }
}
