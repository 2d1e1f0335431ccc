using Microsoft.Extensions.Configuration;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Users;

namespace Volo.Abp.Settings;

public abstract class SettingValueProvider(ISettingStore settingStore) : ISettingValueProvider, ITransientDependency
{
    public abstract string Name { get; }

    protected ISettingStore SettingStore { get; } = settingStore;

    public abstract Task<string?> GetOrNullAsync(SettingDefinition setting);

    public abstract Task<List<SettingValue>> GetAllAsync(SettingDefinition[] settings);

    protected static List<SettingValue> WithoutValues(SettingDefinition[] settings) =>
        settings.Select(setting => new SettingValue(setting.Name, null)).ToList();

    protected Task<List<SettingValue>> StoredAsync(SettingDefinition[] settings, string? providerKey) =>
        SettingStore.GetAllAsync(Array.ConvertAll(settings, setting => setting.Name), Name, providerKey);
}

public class DefaultValueSettingValueProvider(ISettingStore settingStore) : SettingValueProvider(settingStore)
{
    public const string ProviderName = "D";

    public override string Name => ProviderName;

    public override Task<string?> GetOrNullAsync(SettingDefinition setting) => Task.FromResult(setting.DefaultValue);

    public override Task<List<SettingValue>> GetAllAsync(SettingDefinition[] settings) =>
        Task.FromResult(settings.Select(setting => new SettingValue(setting.Name, setting.DefaultValue)).ToList());
}

public class ConfigurationSettingValueProvider(IConfiguration configuration)
    : ISettingValueProvider, ITransientDependency
{
    public const string ConfigurationNamePrefix = "Settings:";

    public const string ProviderName = "C";

    public string Name => ProviderName;

    public Task<string?> GetOrNullAsync(SettingDefinition setting) => Task.FromResult(ValueOf(setting));

    public Task<List<SettingValue>> GetAllAsync(SettingDefinition[] settings) =>
        Task.FromResult(settings.Select(setting => new SettingValue(setting.Name, ValueOf(setting))).ToList());

    private string? ValueOf(SettingDefinition setting) => configuration[ConfigurationNamePrefix + setting.Name];
}

public class GlobalSettingValueProvider(ISettingStore settingStore) : SettingValueProvider(settingStore)
{
    public const string ProviderName = "G";

    public override string Name => ProviderName;

    public override Task<string?> GetOrNullAsync(SettingDefinition setting) =>
        SettingStore.GetOrNullAsync(setting.Name, Name, null);

    public override Task<List<SettingValue>> GetAllAsync(SettingDefinition[] settings) => StoredAsync(settings, null);
}

public class TenantSettingValueProvider(ISettingStore settingStore, ICurrentTenant currentTenant)
    : SettingValueProvider(settingStore)
{
    public const string ProviderName = "T";

    public override string Name => ProviderName;

    public override async Task<string?> GetOrNullAsync(SettingDefinition setting) =>
        currentTenant.Id is { } id ? await SettingStore.GetOrNullAsync(setting.Name, Name, id.ToString()) : null;

    public override Task<List<SettingValue>> GetAllAsync(SettingDefinition[] settings) =>
        currentTenant.Id is { } id ? StoredAsync(settings, id.ToString()) : Task.FromResult(WithoutValues(settings));
}

public class UserSettingValueProvider(ISettingStore settingStore, ICurrentUser currentUser)
    : SettingValueProvider(settingStore)
{
    public const string ProviderName = "U";

    public override string Name => ProviderName;

    public override async Task<string?> GetOrNullAsync(SettingDefinition setting) =>
        currentUser.Id is { } id ? await SettingStore.GetOrNullAsync(setting.Name, Name, id.ToString()) : null;

    public override Task<List<SettingValue>> GetAllAsync(SettingDefinition[] settings) =>
        currentUser.Id is { } id ? StoredAsync(settings, id.ToString()) : Task.FromResult(WithoutValues(settings));
}

[Dependency(TryRegister = true)]
public class NullSettingStore : ISettingStore, ISingletonDependency
{
    public Task<string?> GetOrNullAsync(string name, string? providerName, string? providerKey) =>
        Task.FromResult<string?>(null);

    public Task<List<SettingValue>> GetAllAsync(string[] names, string? providerName, string? providerKey) =>
        Task.FromResult(names.Select(name => new SettingValue(name, null)).ToList());
}
