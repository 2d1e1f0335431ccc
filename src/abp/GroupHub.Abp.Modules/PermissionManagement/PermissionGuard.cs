using GroupHub.Abp.Identity;
using Microsoft.Extensions.Localization;
using Volo.Abp;
using Volo.Abp.Authorization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.PermissionManagement;

namespace GroupHub.Abp.PermissionManagement;

/// <summary>Nobody gives or takes what he does not hold, and a permission stands only on its parent.</summary>
internal sealed class PermissionGuard(
    IPermissionDefinitionManager definitions,
    IPermissionManager manager,
    IPermissionChecker caller,
    IStringLocalizerFactory localizers,
    ICurrentTenant currentTenant) : ITransientDependency
{
    public async Task RequireMayManageAsync(string providerName)
    {
        var permission = providerName switch
        {
            RolePermissionValueProvider.ProviderName => IdentityPermissions.Roles.ManagePermissions,
            UserPermissionValueProvider.ProviderName => IdentityPermissions.Users.ManagePermissions,
            _ => throw new BusinessException(PermissionManagementErrors.UnknownProvider),
        };
        if (!await caller.IsGrantedAsync(permission)) throw new AbpAuthorizationException();
    }

    /// <summary>
    /// The wanted changes and what follows from them: whoever loses a permission loses those under it.
    /// </summary>
    public async Task<Dictionary<string, bool>> CheckAsync(
        string providerName, string key, IEnumerable<UpdatePermissionDto> wanted)
    {
        var changes = new Dictionary<string, bool>();
        var held = (await manager.GetAllAsync(providerName, key)).ToDictionary(p => p.Name, p => p.IsGranted);
        foreach (var change in wanted.Where(change => held.GetValueOrDefault(change.Name) != change.IsGranted))
        {
            var permission = await DefinedAsync(change.Name);
            changes[change.Name] = change.IsGranted;
            if (!change.IsGranted) AddChildren(permission, held, changes);
        }

        await RequireHeldByCallerAsync(changes.Keys);
        RequireAdminKeepsAll(providerName, key, changes);
        foreach (var name in changes.Where(change => change.Value).Select(change => change.Key))
        {
            RequireParent(await DefinedAsync(name), held, changes);
        }

        return changes;
    }

    private async Task<PermissionDefinition> DefinedAsync(string name)
    {
        var permission = await definitions.GetOrNullAsync(name);
        return permission is { IsEnabled: true }
            && permission.MultiTenancySide.HasFlag(currentTenant.GetMultiTenancySide())
            ? permission
            : throw new BusinessException(PermissionManagementErrors.UnknownPermission).WithData("Permission", name);
    }

    private static void AddChildren(
        PermissionDefinition permission, Dictionary<string, bool> held, Dictionary<string, bool> changes)
    {
        foreach (var child in permission.Children.Where(child => held.GetValueOrDefault(child.Name)))
        {
            changes[child.Name] = false;
            AddChildren(child, held, changes);
        }
    }

    private async Task RequireHeldByCallerAsync(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            if (!await caller.IsGrantedAsync(name))
                throw await RefusedAsync(PermissionManagementErrors.PermissionNotHeld, name);
        }
    }

    private static void RequireAdminKeepsAll(string providerName, string key, Dictionary<string, bool> changes)
    {
        var isAdminRole = providerName == RolePermissionValueProvider.ProviderName && key == StaticRoles.Admin;
        if (isAdminRole && changes.ContainsValue(false))
            throw new BusinessException(PermissionManagementErrors.AdminKeepsAll);
    }

    private void RequireParent(
        PermissionDefinition permission, Dictionary<string, bool> held, Dictionary<string, bool> changes)
    {
        if (permission.Parent is not { } parent || !held.TryGetValue(parent.Name, out var isHeld)) return;
        if (changes.GetValueOrDefault(parent.Name, isHeld)) return;

        throw new BusinessException(PermissionManagementErrors.ParentNotGranted)
            .WithData("Permission", permission.DisplayName.Localize(localizers).Value)
            .WithData("Parent", parent.DisplayName.Localize(localizers).Value);
    }

    private async Task<BusinessException> RefusedAsync(string code, string name) =>
        new BusinessException(code)
            .WithData("Permission", (await definitions.GetAsync(name)).DisplayName.Localize(localizers).Value);
}
