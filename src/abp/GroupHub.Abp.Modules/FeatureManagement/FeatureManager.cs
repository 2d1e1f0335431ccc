using Volo.Abp.DependencyInjection;
using Volo.Abp.Features;

namespace Volo.Abp.FeatureManagement;

internal sealed class FeatureManager(
    IFeatureDefinitionManager definitions,
    FeatureStore store) : IFeatureManager, ITransientDependency
{
    private const string Tenant = TenantFeatureValueProvider.ProviderName;

    public async Task<string?> GetOrNullAsync(
        string name, string providerName, string? providerKey, bool fallback = true) =>
        (await FindAsync(await definitions.GetAsync(name), providerName, providerKey, fallback)).Value;

    public async Task<List<FeatureNameValueWithGrantedProvider>> GetAllWithProviderAsync(
        string providerName, string? providerKey, bool fallback = true)
    {
        var all = new List<FeatureNameValueWithGrantedProvider>();
        foreach (var feature in await definitions.GetAllAsync())
        {
            all.Add(await FindAsync(feature, providerName, providerKey, fallback));
        }

        return all;
    }

    public async Task SetAsync(
        string name, string? value, string providerName, string? providerKey, bool forceToSet = false)
    {
        var feature = await definitions.GetAsync(name);
        RequireTenant(providerName);
        if (value is not null && feature.ValueType?.Validator?.IsValid(value) == false)
        {
            throw new BusinessException("Volo.Abp.FeatureManagement:InvalidFeatureValue")
                .WithData("Feature", feature.Name).WithData("Value", value);
        }

        var changed = forceToSet || value != Below(feature).Value;
        await store.SetAsync(name, changed ? value : null, providerName, providerKey);
    }

    public Task DeleteAsync(string providerName, string providerKey)
    {
        RequireTenant(providerName);
        return store.ForgetAsync(providerName, providerKey);
    }

    private async Task<FeatureNameValueWithGrantedProvider> FindAsync(
        FeatureDefinition feature, string providerName, string? providerKey, bool fallback)
    {
        if (providerName == Tenant && await store.GetOrNullAsync(feature.Name, Tenant, providerKey) is { } own)
            return Given(feature, own, Tenant, providerKey);

        return fallback ? Below(feature) : new FeatureNameValueWithGrantedProvider(feature.Name, null);
    }

    private static FeatureNameValueWithGrantedProvider Below(FeatureDefinition feature) =>
        Given(feature, feature.DefaultValue, DefaultValueFeatureValueProvider.ProviderName, null);

    private static FeatureNameValueWithGrantedProvider Given(
        FeatureDefinition feature, string? value, string provider, string? key) =>
        new(feature.Name, value) { Provider = new FeatureValueProviderInfo(provider, key) };

    private static void RequireTenant(string providerName)
    {
        if (providerName != Tenant) throw new AbpException($"Features cannot be written to '{providerName}'.");
    }
}
