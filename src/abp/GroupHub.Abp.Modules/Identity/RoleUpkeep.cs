using System.Security.Cryptography;
using System.Text;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.SettingManagement;
using Volo.Abp.Settings;
using Volo.Abp.Uow;

namespace GroupHub.Abp.Identity;

/// <summary>
/// Permissions that came with a new version reach the static roles of every tenant at the first start of that version;
/// a start that brings none asks one setting.
/// </summary>
internal sealed class RoleUpkeep(
    IPermissionDefinitionManager definitions,
    ITenantStore tenants,
    IDataSeeder seeder,
    SettingStore settings,
    IUnitOfWorkManager unitOfWorkManager) : ITransientDependency
{
    private const string SeededPermissions = "GroupHub.SeededPermissions";

    public async Task RunAsync()
    {
        var current = await FingerprintAsync();
        if (await settings.GetOrNullAsync(SeededPermissions, GlobalSettingValueProvider.ProviderName, null) == current)
            return;

        foreach (var tenant in await tenants.GetListAsync()) await seeder.SeedAsync(tenant.Id);
        using var unitOfWork = unitOfWorkManager.Begin(isTransactional: true);
        await settings.SetAsync(SeededPermissions, current, GlobalSettingValueProvider.ProviderName, "");
        await unitOfWork.CompleteAsync();
    }

    private async Task<string> FingerprintAsync()
    {
        var permissions = (await definitions.GetPermissionsAsync())
            .Select(permission =>
                $"{permission.Name}:{permission.MultiTenancySide}:{permission.Properties.GetOrDefault("ForMembers")}")
            .Order(StringComparer.Ordinal);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', permissions))));
    }
}
