using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Settings;
using Volo.Abp.Timing;

namespace Volo.Abp.SettingManagement;

public interface ITimeZoneSettingsAppService
{
    Task<string> GetAsync();
    Task<List<NameValue>> GetTimezonesAsync();
    Task UpdateAsync(string timezone);
}

internal sealed class TimeZoneSettingsAppService(
    ISettingManager manager, ISettingProvider settings, ICurrentTenant currentTenant)
    : ITimeZoneSettingsAppService, ITransientDependency
{
    private const string Unspecified = "UTC";

    public async Task<string> GetAsync() =>
        await settings.GetOrNullAsync(TimingSettingNames.TimeZone) is { Length: > 0 } zone ? zone : Unspecified;

    public Task<List<NameValue>> GetTimezonesAsync() => Task.FromResult(
        TimeZoneInfo.GetSystemTimeZones().Where(zone => zone.HasIanaId)
            .Select(zone => new NameValue(zone.DisplayName, zone.Id)).ToList());

    public Task UpdateAsync(string timezone)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(timezone, out _))
            throw new BusinessException("GroupHub.SettingManagement:UnknownTimeZone").WithData("TimeZone", timezone);

        return manager.SetForTenantOrGlobalAsync(currentTenant.Id, TimingSettingNames.TimeZone, timezone);
    }
}
