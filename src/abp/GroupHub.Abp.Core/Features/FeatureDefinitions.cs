using Volo.Abp.Localization;
using Volo.Abp.Validation.StringValues;

namespace Volo.Abp.Features;

public interface ICanCreateChildFeature
{
    FeatureDefinition CreateChildFeature(
        string name,
        string? defaultValue = null,
        ILocalizableString? displayName = null,
        ILocalizableString? description = null,
        IStringValueType? valueType = null,
        bool isVisibleToClients = true,
        bool isAvailableToHost = true);
}

public class FeatureDefinition(
    string name,
    string? defaultValue = null,
    ILocalizableString? displayName = null,
    ILocalizableString? description = null,
    IStringValueType? valueType = null,
    bool isVisibleToClients = true,
    bool isAvailableToHost = true) : ICanCreateChildFeature
{
    private readonly List<FeatureDefinition> _children = [];

    public string Name { get; } = Check.NotNullOrWhiteSpace(name, nameof(name));

    public ILocalizableString DisplayName { get; set; } = displayName ?? new FixedLocalizableString(name);

    public ILocalizableString? Description { get; set; } = description;

    public FeatureDefinition? Parent { get; private set; }

    public IReadOnlyList<FeatureDefinition> Children => _children;

    public string? DefaultValue { get; set; } = defaultValue;

    public bool IsVisibleToClients { get; set; } = isVisibleToClients;

    public bool IsAvailableToHost { get; set; } = isAvailableToHost;

    public List<string> AllowedProviders { get; } = [];

    public Dictionary<string, object?> Properties { get; } = [];

    public IStringValueType? ValueType { get; set; } = valueType;

    public object? this[string name]
    {
        get => Properties.GetOrDefault(name);
        set => Properties[name] = value;
    }

    public virtual FeatureDefinition WithProperty(string key, object value)
    {
        Properties[key] = value;
        return this;
    }

    public virtual FeatureDefinition WithProviders(params string[] providers)
    {
        AllowedProviders.AddIfNotContains(providers);
        return this;
    }

    public FeatureDefinition CreateChild(
        string name,
        string? defaultValue = null,
        ILocalizableString? displayName = null,
        ILocalizableString? description = null,
        IStringValueType? valueType = null,
        bool isVisibleToClients = true,
        bool isAvailableToHost = true)
    {
        var child = new FeatureDefinition(
            name,
            defaultValue,
            displayName,
            description,
            valueType,
            isVisibleToClients,
            isAvailableToHost) { Parent = this };
        _children.Add(child);
        return child;
    }

    public FeatureDefinition CreateChildFeature(
        string name,
        string? defaultValue = null,
        ILocalizableString? displayName = null,
        ILocalizableString? description = null,
        IStringValueType? valueType = null,
        bool isVisibleToClients = true,
        bool isAvailableToHost = true) =>
        CreateChild(name, defaultValue, displayName, description, valueType, isVisibleToClients, isAvailableToHost);
}
