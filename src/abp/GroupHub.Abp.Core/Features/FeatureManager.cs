using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;

namespace Volo.Abp.Features;

public class FeatureDefinitionContext : IFeatureDefinitionContext
{
    internal Dictionary<string, FeatureGroupDefinition> Groups { get; } = [];

    public FeatureGroupDefinition AddGroup(string name, ILocalizableString? displayName = null)
    {
        var group = new FeatureGroupDefinition(Check.NotNull(name), displayName);
        return Groups.TryAdd(name, group)
            ? group
            : throw new AbpException($"There is already an existing feature group with name: {name}");
    }

    public FeatureGroupDefinition? GetGroupOrNull(string name) => Groups.GetOrDefault(name);

    public void RemoveGroup(string name)
    {
        if (!Groups.Remove(name))
        {
            throw new AbpException($"Undefined feature group: '{name}'.");
        }
    }
}

public interface IFeatureDefinitionManager
{
    Task<FeatureDefinition> GetAsync(string name);

    Task<IReadOnlyList<FeatureDefinition>> GetAllAsync();

    Task<FeatureDefinition?> GetOrNullAsync(string name);

    Task<IReadOnlyList<FeatureGroupDefinition>> GetGroupsAsync();
}

public class FeatureDefinitionManager(IOptions<AbpFeatureOptions> options, IServiceScopeFactory scopes)
    : IFeatureDefinitionManager, ISingletonDependency
{
    private readonly Lazy<(FeatureGroupDefinition[] Groups, Dictionary<string, FeatureDefinition> Features)>
        _definitions = new(() => Define(options.Value, scopes));

    public virtual Task<FeatureDefinition> GetAsync(string name) =>
        Task.FromResult(
            _definitions.Value.Features.GetOrDefault(name) ?? throw new AbpException("Undefined feature: " + name));

    public virtual Task<FeatureDefinition?> GetOrNullAsync(string name) =>
        Task.FromResult(_definitions.Value.Features.GetOrDefault(name));

    public virtual Task<IReadOnlyList<FeatureDefinition>> GetAllAsync() =>
        Task.FromResult<IReadOnlyList<FeatureDefinition>>([.. _definitions.Value.Features.Values]);

    public virtual Task<IReadOnlyList<FeatureGroupDefinition>> GetGroupsAsync() =>
        Task.FromResult<IReadOnlyList<FeatureGroupDefinition>>(_definitions.Value.Groups);

    private static (FeatureGroupDefinition[], Dictionary<string, FeatureDefinition>) Define(
        AbpFeatureOptions options, IServiceScopeFactory scopes)
    {
        var context = new FeatureDefinitionContext();
        using var scope = scopes.CreateScope();
        foreach (var type in options.DefinitionProviders)
        {
            ((IFeatureDefinitionProvider)scope.ServiceProvider.GetRequiredService(type)).Define(context);
        }

        var groups = context.Groups.Values.ToArray();
        return (groups, groups.SelectMany(g => g.GetFeaturesWithChildren())
            .ToDictionary(f => f.Name, StringComparer.Ordinal));
    }
}
