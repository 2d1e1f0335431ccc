using System.Collections.Concurrent;
using GroupHub.Abp.Localization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Localization;

[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(IStringLocalizerFactory), typeof(IAbpStringLocalizerFactory), typeof(AbpStringLocalizerFactory))]
public class AbpStringLocalizerFactory(
    IOptions<AbpLocalizationOptions> abpOptions,
    IOptions<LocalizationOptions> options,
    ILoggerFactory loggerFactory,
    IServiceProvider serviceProvider) : IStringLocalizerFactory, IAbpStringLocalizerFactory, ISingletonDependency
{
    private readonly ConcurrentDictionary<string, ResourceLocalizer> _localizers = new(StringComparer.Ordinal);
    private readonly Lazy<ResourceManagerStringLocalizerFactory> _resourceManager =
        new(() => new ResourceManagerStringLocalizerFactory(options, loggerFactory));

    private readonly Lock _gate = new();

    public virtual IStringLocalizer Create(Type resourceSource) =>
        abpOptions.Value.Resources.GetOrNull(resourceSource) is { } resource
            ? Of(resource)
            : _resourceManager.Value.Create(resourceSource);

    public virtual IStringLocalizer Create(string baseName, string location) =>
        CreateByResourceNameOrNull(baseName) ?? _resourceManager.Value.Create(baseName, location);

    public virtual IStringLocalizer? CreateDefaultOrNull() =>
        abpOptions.Value.DefaultResourceType is { } type ? Create(type) : null;

    public virtual IStringLocalizer? CreateByResourceNameOrNull(string resourceName) =>
        abpOptions.Value.Resources.GetOrNull(resourceName) is { } resource ? Of(resource) : null;

    public virtual Task<IStringLocalizer?> CreateByResourceNameOrNullAsync(string resourceName) =>
        Task.FromResult(CreateByResourceNameOrNull(resourceName));

    private ResourceLocalizer Of(LocalizationResourceBase resource)
    {
        if (_localizers.TryGetValue(resource.ResourceName, out var known))
        {
            return known;
        }

        lock (_gate)
        {
            return _localizers.TryGetValue(resource.ResourceName, out known) ? known : Build(resource);
        }
    }

    private ResourceLocalizer Build(LocalizationResourceBase resource)
    {
        var context = new LocalizationResourceInitializationContext(resource, serviceProvider);
        resource.Contributors.ForEach(contributor => contributor.Initialize(context));
        var bases = resource.BaseResourceNames
            .Select(name => abpOptions.Value.Resources.GetOrNull(name)
                ?? throw new AbpException(
                    $"The resource {resource.ResourceName} inherits {name}, which is not registered."))
            .Select(Of).ToArray();
        return _localizers[resource.ResourceName] = new ResourceLocalizer(resource, abpOptions.Value, bases);
    }
}
