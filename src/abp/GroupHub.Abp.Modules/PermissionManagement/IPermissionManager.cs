using Volo.Abp.Authorization.Permissions;

namespace Volo.Abp.PermissionManagement;

public interface IPermissionManager
{
    Task<PermissionWithGrantedProviders> GetAsync(string permissionName, string providerName, string providerKey);

    Task<List<PermissionWithGrantedProviders>> GetAllAsync(string providerName, string providerKey);

    Task SetAsync(string permissionName, string providerName, string providerKey, bool isGranted);

    Task DeleteAsync(string providerName, string providerKey);
}

public interface IPermissionDataSeeder
{
    Task SeedAsync(
        string providerName, string providerKey, IEnumerable<string> grantedPermissions, Guid? tenantId = null);
}

public class PermissionWithGrantedProviders(string name, bool isGranted)
{
    public string Name { get; } = Check.NotNull(name, nameof(name));
    public bool IsGranted { get; set; } = isGranted;
    public List<PermissionValueProviderInfo> Providers { get; set; } = [];
}

public class PermissionValueProviderInfo(string name, string key)
{
    public string Name { get; } = name;
    public string Key { get; } = key;
}

public static class RolePermissionManagerExtensions
{
    public static Task<List<PermissionWithGrantedProviders>> GetAllForRoleAsync(
        this IPermissionManager permissionManager, string roleName) =>
        permissionManager.GetAllAsync(RolePermissionValueProvider.ProviderName, roleName);

    public static Task SetForRoleAsync(
        this IPermissionManager permissionManager, string roleName, string permissionName, bool isGranted) =>
        permissionManager.SetAsync(permissionName, RolePermissionValueProvider.ProviderName, roleName, isGranted);
}

public static class UserPermissionManagerExtensions
{
    public static Task<List<PermissionWithGrantedProviders>> GetAllForUserAsync(
        this IPermissionManager permissionManager, Guid userId) =>
        permissionManager.GetAllAsync(UserPermissionValueProvider.ProviderName, userId.ToString());

    public static Task SetForUserAsync(
        this IPermissionManager permissionManager, Guid userId, string name, bool isGranted) =>
        permissionManager.SetAsync(name, UserPermissionValueProvider.ProviderName, userId.ToString(), isGranted);
}
