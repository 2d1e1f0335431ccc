using Microsoft.EntityFrameworkCore;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.PermissionManagement;

[ExposeServices(typeof(IPermissionManager), typeof(IPermissionDataSeeder))]
internal sealed class PermissionManager(
    IRepository<PermissionGrant, Guid> grants,
    PermissionStore store,
    IPermissionDefinitionManager definitions,
    IUserRoleFinder userRoles,
    ICurrentTenant currentTenant,
    IGuidGenerator guidGenerator) : IPermissionManager, IPermissionDataSeeder, ITransientDependency
{
    public async Task<PermissionWithGrantedProviders> GetAsync(
        string permissionName, string providerName, string providerKey) =>
        (await GetAllAsync(providerName, providerKey)).Find(permission => permission.Name == permissionName)
        ?? new PermissionWithGrantedProviders(permissionName, isGranted: false);

    public async Task<List<PermissionWithGrantedProviders>> GetAllAsync(string providerName, string providerKey)
    {
        var holders = await HoldersAsync(providerName, providerKey);
        var side = currentTenant.GetMultiTenancySide();
        var permissions = await definitions.GetPermissionsAsync();
        return permissions.Where(permission => permission.IsEnabled && permission.MultiTenancySide.HasFlag(side))
            .Select(permission => Granted(permission.Name, holders)).ToList();
    }

    public async Task SetAsync(string permissionName, string providerName, string providerKey, bool isGranted)
    {
        await RequireDefinedAsync(permissionName);
        var grant = await grants.FirstOrDefaultAsync(g =>
            g.Name == permissionName && g.ProviderName == providerName && g.ProviderKey == providerKey);
        if (isGranted == grant is not null) return;

        if (grant is null) await grants.InsertAsync(NewGrant(permissionName, providerName, providerKey));
        else await grants.DeleteAsync(grant);
        await store.InvalidateAsync(providerName, providerKey);
    }

    public async Task DeleteAsync(string providerName, string providerKey)
    {
        await grants.DeleteAsync(grant => grant.ProviderName == providerName && grant.ProviderKey == providerKey);
        await store.InvalidateAsync(providerName, providerKey);
    }

    public async Task SeedAsync(
        string providerName, string providerKey, IEnumerable<string> grantedPermissions, Guid? tenantId = null)
    {
        using var _ = currentTenant.Change(tenantId);
        var held = await (await grants.GetQueryableAsync()).AsNoTracking()
            .Where(grant => grant.ProviderName == providerName && grant.ProviderKey == providerKey)
            .Select(grant => grant.Name).ToListAsync();
        var missing = grantedPermissions.Except(held)
            .Select(name => NewGrant(name, providerName, providerKey)).ToList();
        if (missing.Count == 0) return;

        await grants.InsertManyAsync(missing, autoSave: true);
        await store.InvalidateAsync(providerName, providerKey);
    }

    private PermissionGrant NewGrant(string name, string providerName, string providerKey) =>
        new(guidGenerator.Create(), name, providerName, providerKey, currentTenant.Id);

    private async Task RequireDefinedAsync(string name)
    {
        var permission = await definitions.GetOrNullAsync(name)
            ?? throw Refused(GroupHub.Abp.PermissionManagement.PermissionManagementErrors.UnknownPermission, name);
        if (!permission.MultiTenancySide.HasFlag(currentTenant.GetMultiTenancySide()))
        {
            throw Refused(GroupHub.Abp.PermissionManagement.PermissionManagementErrors.UnknownPermission, name);
        }
    }

    private async Task<List<(PermissionValueProviderInfo Info, GrantedPermissions Granted)>> HoldersAsync(
        string name, string key)
    {
        var holders = new List<PermissionValueProviderInfo> { new(name, key) };
        if (name == UserPermissionValueProvider.ProviderName && Guid.TryParse(key, out var userId))
        {
            var roles = await userRoles.GetRoleNamesAsync(userId);
            holders.AddRange(
                roles.Select(role => new PermissionValueProviderInfo(RolePermissionValueProvider.ProviderName, role)));
        }

        var granted = new List<(PermissionValueProviderInfo, GrantedPermissions)>();
        foreach (var holder in holders) granted.Add((holder, await store.GetGrantedAsync(holder.Name, holder.Key)));
        return granted;
    }

    private static PermissionWithGrantedProviders Granted(
        string permission, List<(PermissionValueProviderInfo Info, GrantedPermissions Granted)> holders)
    {
        var by = holders.Where(holder => holder.Granted.Names.Contains(permission))
            .Select(holder => holder.Info).ToList();
        return new PermissionWithGrantedProviders(permission, by.Count > 0) { Providers = by };
    }

    private static BusinessException Refused(string code, string permission) =>
        new BusinessException(code).WithData("Permission", permission);
}
