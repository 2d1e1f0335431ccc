using Microsoft.Extensions.Configuration;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Settings;
using Volo.Abp.Users;

namespace Volo.Abp.SettingManagement;

/// <summary>Values of a setting at one place of the order default, configuration, global, tenant, user.</summary>
internal sealed class SettingManager(
    ISettingDefinitionManager definitions,
    ISettingEncryptionService encryption,
    SettingStore store,
    IConfiguration configuration,
    ICurrentTenant currentTenant,
    ICurrentUser currentUser) : ISettingManager, ITransientDependency
{
    private static readonly string[] Order =
    [
        DefaultValueSettingValueProvider.ProviderName,
        ConfigurationSettingValueProvider.ProviderName,
        GlobalSettingValueProvider.ProviderName,
        TenantSettingValueProvider.ProviderName,
        UserSettingValueProvider.ProviderName,
    ];

    public async Task<string?> GetOrNullAsync(
        string name, string providerName, string? providerKey, bool fallback = true) =>
        await FindAsync(await definitions.GetAsync(name), providerName, providerKey, fallback);

    public async Task<List<SettingValue>> GetAllAsync(string providerName, string? providerKey, bool fallback = true)
    {
        var values = new List<SettingValue>();
        foreach (var setting in await definitions.GetAllAsync())
        {
            values.Add(new SettingValue(setting.Name, await FindAsync(setting, providerName, providerKey, fallback)));
        }

        return values;
    }

    public async Task SetAsync(
        string name, string? value, string providerName, string? providerKey, bool forceToSet = false)
    {
        var setting = await definitions.GetAsync(name);
        RequireWritable(setting, providerName);
        var key = KeyOf(providerName, providerKey)
            ?? throw new AbpException($"Nobody to set {name} for ({providerName}).");

        var changed = forceToSet || value is null || value != await FallbackAsync(setting, providerName);
        await store.SetAsync(name, changed ? Stored(setting, value) : null, providerName, key);
    }

    public Task DeleteAsync(string providerName, string providerKey) => store.ForgetAsync(providerName, providerKey);

    /// <summary>
    /// A value equal to the one below it is not stored: whoever has it follows when that one changes.
    /// </summary>
    private async Task<string?> FallbackAsync(SettingDefinition setting, string providerName) =>
        setting.IsInherited && Below(providerName) is { } below
            ? await FindAsync(setting, below, null, fallback: true)
            : null;

    private async Task<string?> FindAsync(
        SettingDefinition setting, string providerName, string? providerKey, bool fallback)
    {
        var value = await OwnAsync(setting, providerName, KeyOf(providerName, providerKey));
        if (value is not null || !fallback || !setting.IsInherited || Below(providerName) is not { } below)
            return value;

        return await FindAsync(setting, below, null, fallback);
    }

    private async Task<string?> OwnAsync(SettingDefinition setting, string providerName, string? key)
    {
        if (setting.Providers.Count > 0 && !setting.Providers.Contains(providerName)) return null;
        if (providerName == DefaultValueSettingValueProvider.ProviderName) return setting.DefaultValue;
        if (providerName == ConfigurationSettingValueProvider.ProviderName)
            return configuration[ConfigurationSettingValueProvider.ConfigurationNamePrefix + setting.Name];

        var stored = key is null ? null : await store.GetOrNullAsync(setting.Name, providerName, key);
        return setting.IsEncrypted && stored is not null ? encryption.Decrypt(setting, stored) : stored;
    }

    private string? Stored(SettingDefinition setting, string? value) =>
        setting.IsEncrypted ? encryption.Encrypt(setting, value) : value;

    private string? KeyOf(string providerName, string? key) => key ?? providerName switch
    {
        GlobalSettingValueProvider.ProviderName => "",
        TenantSettingValueProvider.ProviderName => currentTenant.Id?.ToString(),
        UserSettingValueProvider.ProviderName => currentUser.Id?.ToString(),
        _ => null,
    };

    private static string? Below(string providerName) =>
        Array.IndexOf(Order, providerName) is > 0 and var index ? Order[index - 1] : null;

    private static void RequireWritable(SettingDefinition setting, string providerName)
    {
        if (Array.IndexOf(Order, providerName) < 2)
            throw new AbpException($"Settings cannot be written to '{providerName}'.");
        if (setting.Providers.Count > 0 && !setting.Providers.Contains(providerName))
            throw new AbpException($"The setting {setting.Name} is not kept at '{providerName}'.");
    }
}
