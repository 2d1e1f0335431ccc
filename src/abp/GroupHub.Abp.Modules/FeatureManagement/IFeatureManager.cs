using Volo.Abp.Features;

namespace Volo.Abp.FeatureManagement;

public interface IFeatureManager
{
    Task<string?> GetOrNullAsync(string name, string providerName, string? providerKey, bool fallback = true);

    Task<List<FeatureNameValueWithGrantedProvider>> GetAllWithProviderAsync(
        string providerName, string? providerKey, bool fallback = true);

    Task SetAsync(string name, string? value, string providerName, string? providerKey, bool forceToSet = false);

    Task DeleteAsync(string providerName, string providerKey);
}

public class FeatureNameValueWithGrantedProvider(string name, string? value)
{
    public string Name { get; } = name;
    public string? Value { get; set; } = value;
    public FeatureValueProviderInfo? Provider { get; set; }
}

public class FeatureValueProviderInfo(string name, string? key)
{
    public string Name { get; } = Check.NotNull(name, nameof(name));
    public string? Key { get; } = key;
}

public static class TenantFeatureManagerExtensions
{
    public static Task<string?> GetOrNullForTenantAsync(
        this IFeatureManager featureManager, string name, Guid tenantId, bool fallback = true) =>
        featureManager.GetOrNullAsync(name, TenantFeatureValueProvider.ProviderName, tenantId.ToString(), fallback);

    public static Task SetForTenantAsync(
        this IFeatureManager featureManager, Guid tenantId, string name, string? value, bool forceToSet = false) =>
        featureManager.SetAsync(name, value, TenantFeatureValueProvider.ProviderName, tenantId.ToString(), forceToSet);
}
