using Volo.Abp.Settings;

namespace Volo.Abp.SettingManagement;

public interface ISettingManager
{
    Task<string?> GetOrNullAsync(string name, string providerName, string? providerKey, bool fallback = true);

    Task<List<SettingValue>> GetAllAsync(string providerName, string? providerKey, bool fallback = true);

    Task SetAsync(string name, string? value, string providerName, string? providerKey, bool forceToSet = false);

    Task DeleteAsync(string providerName, string providerKey);
}

public static class GlobalSettingManagerExtensions
{
    public static Task<string?> GetOrNullGlobalAsync(
        this ISettingManager settingManager, string name, bool fallback = true) =>
        settingManager.GetOrNullAsync(name, GlobalSettingValueProvider.ProviderName, null, fallback);

    public static Task SetGlobalAsync(this ISettingManager settingManager, string name, string? value) =>
        settingManager.SetAsync(name, value, GlobalSettingValueProvider.ProviderName, null);
}

public static class TenantSettingManagerExtensions
{
    public static Task<string?> GetOrNullForTenantAsync(
        this ISettingManager settingManager, string name, Guid tenantId, bool fallback = true) =>
        settingManager.GetOrNullAsync(name, TenantSettingValueProvider.ProviderName, tenantId.ToString(), fallback);

    public static Task<string?> GetOrNullForCurrentTenantAsync(
        this ISettingManager settingManager, string name, bool fallback = true) =>
        settingManager.GetOrNullAsync(name, TenantSettingValueProvider.ProviderName, null, fallback);

    public static Task SetForTenantAsync(
        this ISettingManager settingManager, Guid tenantId, string name, string? value, bool forceToSet = false) =>
        settingManager.SetAsync(name, value, TenantSettingValueProvider.ProviderName, tenantId.ToString(), forceToSet);

    public static Task SetForCurrentTenantAsync(
        this ISettingManager settingManager, string name, string? value, bool forceToSet = false) =>
        settingManager.SetAsync(name, value, TenantSettingValueProvider.ProviderName, null, forceToSet);

    public static Task SetForTenantOrGlobalAsync(
        this ISettingManager settingManager, Guid? tenantId, string name, string? value, bool forceToSet = false) =>
        tenantId.HasValue
            ? settingManager.SetForTenantAsync(tenantId.Value, name, value, forceToSet)
            : settingManager.SetGlobalAsync(name, value);
}

public static class UserSettingManagerExtensions
{
    public static Task<string?> GetOrNullForUserAsync(
        this ISettingManager settingManager, string name, Guid userId, bool fallback = true) =>
        settingManager.GetOrNullAsync(name, UserSettingValueProvider.ProviderName, userId.ToString(), fallback);

    public static Task SetForUserAsync(
        this ISettingManager settingManager, Guid userId, string name, string? value, bool forceToSet = false) =>
        settingManager.SetAsync(name, value, UserSettingValueProvider.ProviderName, userId.ToString(), forceToSet);

    public static Task SetForCurrentUserAsync(
        this ISettingManager settingManager, string name, string? value, bool forceToSet = false) =>
        settingManager.SetAsync(name, value, UserSettingValueProvider.ProviderName, null, forceToSet);
}
