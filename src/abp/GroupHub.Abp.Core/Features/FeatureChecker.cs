using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.Authorization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Features;

public interface IFeatureChecker
{
    Task<string?> GetOrNullAsync(string name);

    Task<bool> IsEnabledAsync(string name);
}

public interface IFeatureStore
{
    Task<string?> GetOrNullAsync(string name, string? providerName, string? providerKey);
}

public interface IFeatureValueProvider
{
    string Name { get; }

    Task<string?> GetOrNullAsync(FeatureDefinition feature);
}

[Dependency(TryRegister = true)]
public class NullFeatureStore : IFeatureStore, ISingletonDependency
{
    public Task<string?> GetOrNullAsync(string name, string? providerName, string? providerKey) =>
        Task.FromResult<string?>(null);
}

public abstract class FeatureValueProvider(IFeatureStore featureStore) : IFeatureValueProvider, ITransientDependency
{
    public abstract string Name { get; }

    protected IFeatureStore FeatureStore { get; } = featureStore;

    public abstract Task<string?> GetOrNullAsync(FeatureDefinition feature);
}

public class DefaultValueFeatureValueProvider(IFeatureStore featureStore) : FeatureValueProvider(featureStore)
{
    public const string ProviderName = "D";

    public override string Name => ProviderName;

    public override Task<string?> GetOrNullAsync(FeatureDefinition feature) => Task.FromResult(feature.DefaultValue);
}

public class TenantFeatureValueProvider(IFeatureStore featureStore, ICurrentTenant currentTenant)
    : FeatureValueProvider(featureStore)
{
    public const string ProviderName = "T";

    public override string Name => ProviderName;

    public override Task<string?> GetOrNullAsync(FeatureDefinition feature) =>
        FeatureStore.GetOrNullAsync(feature.Name, Name, currentTenant.Id?.ToString());
}

/// <summary>Asks the value providers from the most special (tenant) to the most general (default).</summary>
public class FeatureChecker(
    IOptions<AbpFeatureOptions> options, IFeatureDefinitionManager definitions, IServiceProvider provider)
    : IFeatureChecker, ITransientDependency
{
    public virtual async Task<string?> GetOrNullAsync(string name)
    {
        var feature = await definitions.GetAsync(name);
        foreach (var type in options.Value.ValueProviders.Reverse())
        {
            var values = (IFeatureValueProvider)provider.GetRequiredService(type);
            var isAllowed = feature.AllowedProviders.Count == 0 || feature.AllowedProviders.Contains(values.Name);
            if (isAllowed && await values.GetOrNullAsync(feature) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    public virtual async Task<bool> IsEnabledAsync(string name) =>
        bool.TryParse(await GetOrNullAsync(name), out var enabled) && enabled;
}

public static class FeatureCheckerExtensions
{
    public static async Task<T> GetAsync<T>(this IFeatureChecker featureChecker, string name, T defaultValue = default)
        where T : struct =>
        await featureChecker.GetOrNullAsync(name) is { Length: > 0 } value
            ? (T)System.ComponentModel.TypeDescriptor.GetConverter(typeof(T)).ConvertFromInvariantString(value)!
            : defaultValue;

    public static async Task CheckEnabledAsync(this IFeatureChecker featureChecker, string featureName)
    {
        if (!await featureChecker.IsEnabledAsync(featureName))
        {
            throw new AbpAuthorizationException(
                "Feature is not enabled: " + featureName, AbpFeatureErrorCodes.FeatureIsNotEnabled)
                .WithData("FeatureName", featureName);
        }
    }
}

public static class AbpFeatureErrorCodes
{
    public const string FeatureIsNotEnabled = "Volo.Feature:010001";
    public const string AllOfTheseFeaturesMustBeEnabled = "Volo.Feature:010002";
    public const string AtLeastOneOfTheseFeaturesMustBeEnabled = "Volo.Feature:010003";
}

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public class RequiresFeatureAttribute(params string[]? features) : Attribute
{
    public string[] Features { get; } = features ?? [];

    public bool RequiresAll { get; set; }
}
