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
}

internal sealed class AssociationClock(IClock clock, ISettingProvider settings) : IAssociationClock, ITransientDependency
{
    public ValueTask<DateOnly> GetTodayAsync() => GetDateAsync(clock.Now);

    public async ValueTask<DateOnly> GetDateAsync(DateTime instant)
    {
        var zone = await settings.GetOrNullAsync(TimingSettingNames.TimeZone);
        var info = string.IsNullOrEmpty(zone) ? TimeZoneInfo.Utc : TimeZoneInfo.FindSystemTimeZoneById(zone);
        return DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(instant, DateTimeKind.Utc), info));
    }
}
