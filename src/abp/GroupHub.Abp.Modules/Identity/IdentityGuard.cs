using Volo.Abp;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;
using Volo.Abp.PermissionManagement;
using Volo.Abp.Users;

namespace GroupHub.Abp.Identity;

/// <summary>
/// Nobody rises above himself through user management: who may do more than the caller cannot be changed by him,
/// no role that allows more can be given by him; and an administrator always remains.
/// </summary>
internal sealed class IdentityGuard(
    IRepository<IdentityUser, Guid> users,
    IRepository<IdentityRole, Guid> roles,
    IdentityUserManager manager,
    IPermissionManager permissions,
    IPermissionChecker caller,
    ICurrentUser currentUser) : ITransientDependency
{
    public async Task RequireMayChangeAsync(IdentityUser user)
    {
        if (user.Id == currentUser.Id) return;

        if (!await CallerHoldsAsync(await permissions.GetAllForUserAsync(user.Id)))
            throw new BusinessException(IdentityErrors.UserMayDoMore);
    }

    public async Task RequireMayChangeAsync(IdentityRole role)
    {
        if (!await CallerHoldsAsync(await permissions.GetAllForRoleAsync(role.Name)))
            throw new BusinessException(IdentityErrors.RoleMayDoMore).WithData("Role", role.Name);
    }

    public async Task RequireMaySetRolesAsync(IdentityUser user, IReadOnlyCollection<string> roleNames)
    {
        var held = await manager.GetRolesAsync(user);
        foreach (var name in roleNames.Except(held, StringComparer.OrdinalIgnoreCase)) await RequireMayGiveAsync(name);

        if (!roleNames.Contains(StaticRoles.Admin, StringComparer.OrdinalIgnoreCase))
            await RequireAnotherAdminAsync(user);
    }

    public async Task RequireMayDeactivateAsync(IdentityUser user, bool staysActive)
    {
        if (staysActive || !user.IsActive) return;
        if (user.Id == currentUser.Id) throw new BusinessException(IdentityErrors.SelfDeactivation);

        await RequireAnotherAdminAsync(user);
    }

    public async Task RequireMayDeleteAsync(IdentityUser user)
    {
        if (user.Id == currentUser.Id) throw new BusinessException(IdentityErrorCodes.UserSelfDeletion);

        await RequireMayChangeAsync(user);
        await RequireAnotherAdminAsync(user);
    }

    public Task ForgetGrantsAsync(IdentityUser user) =>
        permissions.DeleteAsync(UserPermissionValueProvider.ProviderName, user.Id.ToString());

    private async Task RequireMayGiveAsync(string roleName)
    {
        var normalized = manager.NormalizeName(roleName);
        var role = await roles.FirstOrDefaultAsync(r => r.NormalizedName == normalized)
            ?? throw new BusinessException(IdentityErrors.UnknownRole).WithData("Role", roleName);
        if (!await CallerHoldsAsync(await permissions.GetAllForRoleAsync(role.Name)))
            throw new BusinessException(IdentityErrors.RoleNotHeld).WithData("Role", role.Name);
    }

    private async Task RequireAnotherAdminAsync(IdentityUser user)
    {
        var admin = await roles.FirstOrDefaultAsync(role => role.NormalizedName == StaticRoles.NormalizedAdmin);
        if (admin is null || !user.IsActive || !await manager.IsInRoleAsync(user, admin.Name)) return;

        var othersRemain = await users.AnyAsync(other =>
            other.Id != user.Id && other.IsActive && other.Roles.Any(held => held.RoleId == admin.Id));
        if (!othersRemain) throw new BusinessException(IdentityErrors.LastAdmin);
    }

    private async Task<bool> CallerHoldsAsync(IEnumerable<PermissionWithGrantedProviders> granted)
    {
        var names = granted.Where(permission => permission.IsGranted).Select(permission => permission.Name).ToArray();
        return names.Length == 0 || (await caller.IsGrantedAsync(names)).AllGranted;
    }
}
