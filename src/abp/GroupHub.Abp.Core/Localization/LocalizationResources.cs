using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Localization;

namespace Volo.Abp.Localization;

[AttributeUsage(AttributeTargets.Class)]
public class LocalizationResourceNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;

    public static LocalizationResourceNameAttribute? GetOrNull(Type resourceType) =>
        resourceType.GetCustomAttributes(inherit: true).OfType<LocalizationResourceNameAttribute>().FirstOrDefault();

    public static string GetName(Type resourceType) => GetOrNull(resourceType)?.Name ?? resourceType.FullName!;
}

public interface IInheritedResourceTypesProvider
{
    Type[] GetInheritedResourceTypes();
}

[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public class InheritResourceAttribute(params Type[] resourceTypes) : Attribute, IInheritedResourceTypesProvider
{
    public Type[] ResourceTypes { get; } = resourceTypes ?? [];

    public virtual Type[] GetInheritedResourceTypes() => ResourceTypes;
}

public class LocalizationResourceInitializationContext(
    LocalizationResourceBase resource, IServiceProvider serviceProvider)
{
    public LocalizationResourceBase Resource { get; } = resource;

    public IServiceProvider ServiceProvider { get; } = serviceProvider;
}

public interface ILocalizationResourceContributor
{
    bool IsDynamic { get; }

    void Initialize(LocalizationResourceInitializationContext context);

    LocalizedString? GetOrNull(string cultureName, string name);

    void Fill(string cultureName, Dictionary<string, LocalizedString> dictionary);

    Task FillAsync(string cultureName, Dictionary<string, LocalizedString> dictionary);

    Task<IEnumerable<string>> GetSupportedCulturesAsync();
}

public class LocalizationResourceContributorList : List<ILocalizationResourceContributor>;

public abstract class LocalizationResourceBase(string resourceName, string? defaultCultureName)
{
    public string ResourceName { get; } = Check.NotNullOrEmpty(resourceName, nameof(resourceName));

    public List<string> BaseResourceNames { get; } = [];

    public string? DefaultCultureName { get; set; } = defaultCultureName;

    public LocalizationResourceContributorList Contributors { get; } = [];
}

public class LocalizationResource : LocalizationResourceBase
{
    public LocalizationResource(
        Type resourceType,
        string? defaultCultureName = null,
        ILocalizationResourceContributor? initialContributor = null)
        : base(LocalizationResourceNameAttribute.GetName(resourceType), defaultCultureName)
    {
        ResourceType = Check.NotNull(resourceType);
        if (initialContributor is not null)
        {
            Contributors.Add(initialContributor);
        }

        var attributes = resourceType.GetCustomAttributes(inherit: true);
        foreach (var provider in attributes.OfType<IInheritedResourceTypesProvider>())
        {
            this.AddBaseTypes(provider.GetInheritedResourceTypes());
        }
    }

    public Type ResourceType { get; }
}

[SuppressMessage("Usage", "CA2237", Justification = "ABP's signature.")]
public class LocalizationResourceDictionary : Dictionary<string, LocalizationResourceBase>
{
    private readonly Dictionary<Type, LocalizationResource> _byType = [];

    public LocalizationResource Add<TResouce>(string? defaultCultureName = null) =>
        Add(typeof(TResouce), defaultCultureName);

    public LocalizationResource Add(Type resourceType, string? defaultCultureName = null)
    {
        var resource = new LocalizationResource(resourceType, defaultCultureName);
        if (!TryAdd(resource.ResourceName, resource))
        {
            throw new AbpException($"There is already a resource with name: {resource.ResourceName}");
        }

        return _byType[resourceType] = resource;
    }

    public LocalizationResourceBase Get<TResource>() => Get(typeof(TResource));

    public LocalizationResourceBase Get(Type resourceType) =>
        GetOrNull(resourceType)
            ?? throw new AbpException($"Can not find a resource with given type: {resourceType.FullName}");

    public LocalizationResourceBase? GetOrNull(Type resourceType) => _byType.GetOrDefault(resourceType);

    public LocalizationResourceBase? GetOrNull(string resourceName) =>
        TryGetValue(resourceName, out var resource) ? resource : null;
}

public static class LocalizationResourceExtensions
{
    public static TLocalizationResource AddBaseTypes<TLocalizationResource>(
        this TLocalizationResource localizationResource,
        params Type[] types) where TLocalizationResource : LocalizationResourceBase =>
        localizationResource.AddBaseResources(Array.ConvertAll(types, LocalizationResourceNameAttribute.GetName));

    public static TLocalizationResource AddBaseResources<TLocalizationResource>(
        this TLocalizationResource localizationResource, params string[] baseResourceNames)
        where TLocalizationResource : LocalizationResourceBase
    {
        localizationResource.BaseResourceNames.AddIfNotContains(baseResourceNames);
        return localizationResource;
    }

    public static TLocalizationResource AddVirtualJson<TLocalizationResource>(
        this TLocalizationResource localizationResource, string virtualPath)
        where TLocalizationResource : LocalizationResourceBase
    {
        localizationResource.Contributors.Add(new GroupHub.Abp.Localization.VirtualJsonContributor(virtualPath));
        return localizationResource;
    }
}
