using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.PermissionManagement;

namespace GroupHub.Abp.Identity;

/// <summary>
/// The static roles, what they may do, and the first administrator. Runs at every start: permissions that came with a
/// new version reach the roles of associations that exist already, what an administrator has taken away stays away.
/// </summary>
internal sealed class IdentityDataSeedContributor(
    RoleSeeder roles,
    AdminSeeder admin,
    IPermissionDefinitionManager definitions,
    IPermissionDataSeeder grants,
    ICurrentTenant currentTenant) : IDataSeedContributor, ITransientDependency
{
    private const string SeededPermissions = "SeededPermissions";

    public async Task SeedAsync(DataSeedContext context)
    {
        using var tenant = currentTenant.Change(context.TenantId);
        var side = currentTenant.GetMultiTenancySide();
        var permissions = (await definitions.GetPermissionsAsync())
            .Where(p => p.MultiTenancySide.HasFlag(side)).ToList();

        await roles.EnsureThereAsync(StaticRoles.Admin, isDefault: false);
        await GrantAsync(StaticRoles.Admin, permissions.Select(permission => permission.Name));
        if (side is MultiTenancySides.Tenant) await SeedMemberRoleAsync(permissions);
        await admin.SeedAsync(context);
    }

    private async Task SeedMemberRoleAsync(IEnumerable<PermissionDefinition> permissions)
    {
        var role = await roles.EnsureAsync(StaticRoles.Member, isDefault: true);
        var forMembers = permissions.Where(p => p.Properties.GetOrDefault("ForMembers") is true)
            .Select(p => p.Name).ToList();
        var offered = (role.ExtraProperties.GetOrDefault(SeededPermissions)?.ToString() ?? "").Split(',');
        var added = forMembers.Except(offered).ToList();
        if (added.Count == 0) return;

        await GrantAsync(StaticRoles.Member, added);
        role.ExtraProperties[SeededPermissions] = string.Join(',', forMembers);
        await roles.SaveAsync(role);
    }

    private Task GrantAsync(string role, IEnumerable<string> names) =>
        grants.SeedAsync(RolePermissionValueProvider.ProviderName, role, names, currentTenant.Id);
}
