using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Settings;

public class SettingDefinitionManager(IOptions<AbpSettingOptions> options, IServiceScopeFactory scopes)
    : ISettingDefinitionManager, ISingletonDependency
{
    private readonly Lazy<Dictionary<string, SettingDefinition>> _settings = new(() => Define(options.Value, scopes));

    public virtual Task<SettingDefinition?> GetOrNullAsync(string name) =>
        Task.FromResult(_settings.Value.GetOrDefault(name));

    public virtual Task<IReadOnlyList<SettingDefinition>> GetAllAsync() =>
        Task.FromResult<IReadOnlyList<SettingDefinition>>([.. _settings.Value.Values]);

    public virtual Task<SettingDefinition> GetAsync(string name) =>
        Task.FromResult(_settings.Value.GetOrDefault(name) ?? throw new AbpException("Undefined setting: " + name));

    private static Dictionary<string, SettingDefinition> Define(AbpSettingOptions options, IServiceScopeFactory scopes)
    {
        var settings = new Dictionary<string, SettingDefinition>(StringComparer.Ordinal);
        var context = new SettingDefinitionContext(settings);
        using var scope = scopes.CreateScope();
        foreach (var type in options.DefinitionProviders)
        {
            ((ISettingDefinitionProvider)scope.ServiceProvider.GetRequiredService(type)).Define(context);
        }

        return settings;
    }
}

public class SettingValueProviderManager(IOptions<AbpSettingOptions> options, IServiceProvider provider)
    : ISettingValueProviderManager, ISingletonDependency
{
    private readonly Lazy<List<ISettingValueProvider>> _providers = new(() =>
        options.Value.ValueProviders.Select(type => (ISettingValueProvider)provider.GetRequiredService(type)).ToList());

    public List<ISettingValueProvider> Providers => _providers.Value;
}

/// <summary>Asks the value providers from the most special (user) to the most general (default).</summary>
public class SettingProvider(
    ISettingDefinitionManager definitions,
    ISettingEncryptionService encryption,
    ISettingValueProviderManager valueProviders) : ISettingProvider, ITransientDependency
{
    public virtual async Task<string?> GetOrNullAsync(string name)
    {
        var setting = await definitions.GetAsync(name);
        foreach (var provider in ProvidersOf(setting))
        {
            if (await provider.GetOrNullAsync(setting) is { } value)
            {
                return setting.IsEncrypted ? encryption.Decrypt(setting, value) : value;
            }
        }

        return null;
    }

    public virtual async Task<List<SettingValue>> GetAllAsync(string[] names)
    {
        var wanted = new HashSet<string>(names, StringComparer.Ordinal);
        return await ValuesAsync((await definitions.GetAllAsync()).Where(s => wanted.Contains(s.Name)).ToArray());
    }

    public virtual async Task<List<SettingValue>> GetAllAsync() =>
        await ValuesAsync([.. await definitions.GetAllAsync()]);

    private async Task<List<SettingValue>> ValuesAsync(SettingDefinition[] settings)
    {
        var found = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var provider in Enumerable.Reverse(valueProviders.Providers))
        {
            var open = settings.Where(s => !found.ContainsKey(s.Name) && IsAllowed(s, provider)).ToArray();
            if (open.Length > 0)
            {
                Take(await provider.GetAllAsync(open), found);
            }
        }

        return settings.Select(s => new SettingValue(s.Name, Plain(s, found.GetOrDefault(s.Name)))).ToList();
    }

    private static void Take(List<SettingValue> values, Dictionary<string, string?> found)
    {
        foreach (var value in values.Where(v => v.Value is not null))
        {
            found[value.Name] = value.Value;
        }
    }

    private string? Plain(SettingDefinition setting, string? value) =>
        setting.IsEncrypted && value is not null ? encryption.Decrypt(setting, value) : value;

    private IEnumerable<ISettingValueProvider> ProvidersOf(SettingDefinition setting) =>
        Enumerable.Reverse(valueProviders.Providers).Where(provider => IsAllowed(setting, provider));

    private static bool IsAllowed(SettingDefinition setting, ISettingValueProvider provider) =>
        setting.Providers.Count == 0 || setting.Providers.Contains(provider.Name);
}

public static class SettingProviderExtensions
{
    public static async Task<bool> IsTrueAsync(this ISettingProvider settingProvider, string name) =>
        string.Equals(await settingProvider.GetOrNullAsync(name), "true", StringComparison.OrdinalIgnoreCase);

    public static async Task<T> GetAsync<T>(
        this ISettingProvider settingProvider, string name, T defaultValue = default)
        where T : struct =>
        await settingProvider.GetOrNullAsync(name) is { Length: > 0 } value
            ? (T)System.ComponentModel.TypeDescriptor.GetConverter(typeof(T)).ConvertFromInvariantString(value)!
            : defaultValue;
}
