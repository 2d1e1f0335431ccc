using Volo.Abp;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Identity;

namespace GroupHub.Abp.PermissionManagement;

internal sealed record PermissionHolder(string Key, string Name);

/// <summary>
/// Who is meant by a provider's name and key: a role of that name or a user of that id, of this tenant.
/// </summary>
internal sealed class PermissionHolders(IdentityUserManager users, IdentityRoleManager roles) : ITransientDependency
{
    public async Task<PermissionHolder> GetAsync(string providerName, string providerKey) => providerName switch
    {
        RolePermissionValueProvider.ProviderName => OfRole(
            await roles.FindByNameAsync(providerKey)
                ?? throw new EntityNotFoundException(typeof(IdentityRole), providerKey)),
        UserPermissionValueProvider.ProviderName => OfUser(
            await users.FindByIdAsync(providerKey)
                ?? throw new EntityNotFoundException(typeof(IdentityUser), providerKey)),
        _ => throw new BusinessException(PermissionManagementErrors.UnknownProvider),
    };

    private static PermissionHolder OfRole(IdentityRole role) => new(role.Name, role.Name);

    private static PermissionHolder OfUser(IdentityUser user) => new(user.Id.ToString(), user.UserName);
}
