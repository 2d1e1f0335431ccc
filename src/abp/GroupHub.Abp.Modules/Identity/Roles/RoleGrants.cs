using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.PermissionManagement;

namespace GroupHub.Abp.Identity;

/// <summary>Permissions are granted to a role by its name, so they move and go with it.</summary>
internal sealed class RoleGrants(
    IPermissionManager permissions, IPermissionDataSeeder seeder, ICurrentTenant currentTenant) : ITransientDependency
{
    private const string Role = RolePermissionValueProvider.ProviderName;

    public async Task FollowRenameAsync(string formerName, string name)
    {
        if (formerName == name) return;

        var granted = (await permissions.GetAllForRoleAsync(formerName)).Where(permission => permission.IsGranted);
        await seeder.SeedAsync(Role, name, granted.Select(permission => permission.Name), currentTenant.Id);
        await ForgetAsync(formerName);
    }

    public Task ForgetAsync(string name) => permissions.DeleteAsync(Role, name);
}
