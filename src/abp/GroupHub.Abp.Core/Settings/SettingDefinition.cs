using Volo.Abp.Collections;
using Volo.Abp.Localization;

namespace Volo.Abp.Settings;

public class SettingDefinition(
    string name,
    string? defaultValue = null,
    ILocalizableString? displayName = null,
    ILocalizableString? description = null,
    bool isVisibleToClients = false,
    bool isInherited = true,
    bool isEncrypted = false)
{
    public string Name { get; } = Check.NotNull(name);

    public ILocalizableString DisplayName { get; set; } = displayName ?? new FixedLocalizableString(name);

    public ILocalizableString? Description { get; set; } = description;

    public virtual string? DefaultValue { get; set; } = defaultValue;

    public bool IsVisibleToClients { get; set; } = isVisibleToClients;

    /// <summary>Names of the value providers that may give this setting's value; empty means all.</summary>
    public List<string> Providers { get; } = [];

    public bool IsInherited { get; set; } = isInherited;

    public bool IsEncrypted { get; set; } = isEncrypted;

    public Dictionary<string, object> Properties { get; } = [];

    public virtual SettingDefinition WithProperty(string key, object value)
    {
        Properties[key] = value;
        return this;
    }

    public virtual SettingDefinition WithProviders(params string[] providers)
    {
        Providers.AddIfNotContains(providers);
        return this;
    }
}

public interface ISettingDefinitionContext
{
    SettingDefinition? GetOrNull(string name);

    IReadOnlyList<SettingDefinition> GetAll();

    void Add(params SettingDefinition[] definitions);
}

public interface ISettingDefinitionProvider
{
    void Define(ISettingDefinitionContext context);
}

public abstract class SettingDefinitionProvider : ISettingDefinitionProvider, DependencyInjection.ITransientDependency
{
    public abstract void Define(ISettingDefinitionContext context);
}

public class SettingDefinitionContext(Dictionary<string, SettingDefinition> settings) : ISettingDefinitionContext
{
    protected Dictionary<string, SettingDefinition> Settings { get; } = settings;

    public virtual SettingDefinition? GetOrNull(string name) => Settings.GetOrDefault(name);

    public virtual IReadOnlyList<SettingDefinition> GetAll() => [.. Settings.Values];

    public virtual void Add(params SettingDefinition[] definitions)
    {
        foreach (var definition in definitions)
        {
            Settings[definition.Name] = definition;
        }
    }
}

public class AbpSettingOptions
{
    public ITypeList<ISettingDefinitionProvider> DefinitionProviders { get; } =
        new TypeList<ISettingDefinitionProvider>();

    public ITypeList<ISettingValueProvider> ValueProviders { get; } = new TypeList<ISettingValueProvider>();

    public HashSet<string> DeletedSettings { get; } = [];
}

[Serializable]
public class SettingValue : NameValue<string?>
{
    public SettingValue() { }

    public SettingValue(string name, string? value) => (Name, Value) = (name, value);
}

public interface ISettingDefinitionManager
{
    Task<SettingDefinition> GetAsync(string name);

    Task<IReadOnlyList<SettingDefinition>> GetAllAsync();

    Task<SettingDefinition?> GetOrNullAsync(string name);
}

public interface ISettingProvider
{
    Task<string?> GetOrNullAsync(string name);

    Task<List<SettingValue>> GetAllAsync(string[] names);

    Task<List<SettingValue>> GetAllAsync();
}

public interface ISettingStore
{
    Task<string?> GetOrNullAsync(string name, string? providerName, string? providerKey);

    Task<List<SettingValue>> GetAllAsync(string[] names, string? providerName, string? providerKey);
}

public interface ISettingEncryptionService
{
    string? Encrypt(SettingDefinition settingDefinition, string? plainValue);

    string? Decrypt(SettingDefinition settingDefinition, string? encryptedValue);
}

public interface ISettingValueProvider
{
    string Name { get; }

    Task<string?> GetOrNullAsync(SettingDefinition setting);

    Task<List<SettingValue>> GetAllAsync(SettingDefinition[] settings);
}

public interface ISettingValueProviderManager
{
    List<ISettingValueProvider> Providers { get; }
}
