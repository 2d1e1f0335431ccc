using System.Collections.Frozen;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Authorization.Permissions;

public class PermissionDefinitionManager(IOptions<AbpPermissionOptions> options, IServiceScopeFactory scopes)
    : IPermissionDefinitionManager, ISingletonDependency
{
    private readonly Lazy<Definitions> _definitions = new(() => Define(options.Value, scopes));

    public virtual Task<PermissionDefinition> GetAsync(string name) =>
        Task.FromResult(Find(name) ?? throw new AbpException("Undefined permission: " + name));

    public virtual Task<PermissionDefinition?> GetOrNullAsync(string name) => Task.FromResult(Find(name));

    public virtual Task<IReadOnlyList<PermissionDefinition>> GetPermissionsAsync() =>
        Task.FromResult<IReadOnlyList<PermissionDefinition>>(_definitions.Value.InOrder);

    public virtual Task<IReadOnlyList<PermissionGroupDefinition>> GetGroupsAsync() =>
        Task.FromResult<IReadOnlyList<PermissionGroupDefinition>>(_definitions.Value.Groups);

    private PermissionDefinition? Find(string name) => _definitions.Value.ByName.GetValueOrDefault(name);

    private static Definitions Define(AbpPermissionOptions options, IServiceScopeFactory scopes)
    {
        using var scope = scopes.CreateScope();
        var context = new PermissionDefinitionContext(scope.ServiceProvider);
        var providers = options.DefinitionProviders
            .Select(type => (IPermissionDefinitionProvider)scope.ServiceProvider.GetRequiredService(type)).ToList();
        providers.ForEach(provider => provider.PreDefine(context));
        providers.ForEach(provider => provider.Define(context));
        providers.ForEach(provider => provider.PostDefine(context));

        var groups = context.Groups.Values.ToArray();
        var permissions = groups.SelectMany(group => group.GetPermissionsWithChildren()).ToArray();
        if (permissions.GroupBy(p => p.Name).FirstOrDefault(same => same.Skip(1).Any()) is { } twice)
        {
            throw new AbpException("Duplicate permission name: " + twice.Key);
        }

        return new Definitions(
            groups, permissions, permissions.ToFrozenDictionary(p => p.Name, StringComparer.Ordinal));
    }

    private sealed record Definitions(
        PermissionGroupDefinition[] Groups,
        PermissionDefinition[] InOrder,
        FrozenDictionary<string, PermissionDefinition> ByName);
}
