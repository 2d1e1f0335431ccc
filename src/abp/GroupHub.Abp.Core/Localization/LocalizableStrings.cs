using Microsoft.Extensions.Localization;

namespace Volo.Abp.Localization;

public interface ILocalizableString
{
    LocalizedString Localize(IStringLocalizerFactory stringLocalizerFactory);
}

public interface IHasNameWithLocalizableDisplayName
{
    string Name { get; }

    ILocalizableString? DisplayName { get; }
}

public class FixedLocalizableString(string value) : ILocalizableString
{
    public string Value { get; } = value;

    public LocalizedString Localize(IStringLocalizerFactory stringLocalizerFactory) => new(Value, Value);
}

public class LocalizableString : ILocalizableString
{
    public LocalizableString(Type? resourceType, string name)
    {
        Name = Check.NotNullOrEmpty(name, nameof(name));
        ResourceType = resourceType;
        ResourceName = resourceType is null ? null : LocalizationResourceNameAttribute.GetName(resourceType);
    }

    public LocalizableString(string name, string? resourceName = null)
    {
        Name = Check.NotNullOrEmpty(name, nameof(name));
        ResourceName = resourceName;
    }

    public string? ResourceName { get; }

    public Type? ResourceType { get; }

    public string Name { get; }

    public static LocalizableString Create<TResource>(string name) => new(typeof(TResource), name);

    public static LocalizableString Create(Type resourceType, string name) => new(resourceType, name);

    public static LocalizableString Create(string name, string? resourceName = null) => new(name, resourceName);

    public LocalizedString Localize(IStringLocalizerFactory stringLocalizerFactory)
    {
        var localizer = ResourceType is not null ? stringLocalizerFactory.Create(ResourceType)
            : ResourceName is not null ? stringLocalizerFactory.CreateByResourceNameOrNull(ResourceName)
            : stringLocalizerFactory.CreateDefaultOrNull();
        return localizer?[Name] ?? new LocalizedString(Name, Name, resourceNotFound: true);
    }
}
