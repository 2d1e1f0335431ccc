using Volo.Abp.Collections;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;

namespace Volo.Abp.Authorization.Permissions;

public interface IPermissionDefinitionContext
{
    IServiceProvider ServiceProvider { get; }

    PermissionGroupDefinition GetGroup(string name);

    PermissionGroupDefinition? GetGroupOrNull(string name);

    PermissionGroupDefinition AddGroup(string name, ILocalizableString? displayName = null);

    void RemoveGroup(string name);

    PermissionDefinition? GetPermissionOrNull(string name);
}

public class PermissionDefinitionContext(IServiceProvider serviceProvider) : IPermissionDefinitionContext
{
    public IServiceProvider ServiceProvider { get; } = serviceProvider;

    public Dictionary<string, PermissionGroupDefinition> Groups { get; } = [];

    public virtual PermissionGroupDefinition AddGroup(string name, ILocalizableString? displayName = null)
    {
        var group = new PermissionGroupDefinition(Check.NotNull(name), displayName);
        return Groups.TryAdd(name, group)
            ? group
            : throw new AbpException($"There is already an existing permission group with name: {name}");
    }

    public virtual PermissionGroupDefinition GetGroup(string name) =>
        GetGroupOrNull(name)
            ?? throw new AbpException($"Could not find a permission definition group with the given name: {name}");

    public virtual PermissionGroupDefinition? GetGroupOrNull(string name) => Groups.GetOrDefault(name);

    public virtual void RemoveGroup(string name)
    {
        if (!Groups.Remove(name))
        {
            throw new AbpException($"Not found permission group with name: {name}");
        }
    }

    public virtual PermissionDefinition? GetPermissionOrNull(string name) =>
        Groups.Values.Select(group => group.GetPermissionOrNull(name)).FirstOrDefault(p => p is not null);
}

public interface IPermissionDefinitionProvider
{
    void PreDefine(IPermissionDefinitionContext context);

    void Define(IPermissionDefinitionContext context);

    void PostDefine(IPermissionDefinitionContext context);
}

public abstract class PermissionDefinitionProvider : IPermissionDefinitionProvider, ITransientDependency
{
    public virtual void PreDefine(IPermissionDefinitionContext context) { }

    public abstract void Define(IPermissionDefinitionContext context);

    public virtual void PostDefine(IPermissionDefinitionContext context) { }
}

public class AbpPermissionOptions
{
    public ITypeList<IPermissionDefinitionProvider> DefinitionProviders { get; } =
        new TypeList<IPermissionDefinitionProvider>();

    public ITypeList<IPermissionValueProvider> ValueProviders { get; } = new TypeList<IPermissionValueProvider>();

    public HashSet<string> DeletedPermissions { get; } = [];

    public HashSet<string> DeletedPermissionGroups { get; } = [];
}

public interface IPermissionDefinitionManager
{
    Task<PermissionDefinition> GetAsync(string name);

    Task<PermissionDefinition?> GetOrNullAsync(string name);

    Task<IReadOnlyList<PermissionDefinition>> GetPermissionsAsync();

    Task<IReadOnlyList<PermissionGroupDefinition>> GetGroupsAsync();
}
