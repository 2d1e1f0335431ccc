using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Entities;

namespace Volo.Abp.Identity;

public partial class IdentityUserStore :
    IUserRoleStore<IdentityUser>,
    IUserClaimStore<IdentityUser>,
    IUserLoginStore<IdentityUser>
{
    public virtual async Task AddToRoleAsync(
        IdentityUser user, string roleName, CancellationToken cancellationToken = default)
    {
        await LoadAsync(user, u => u.Roles);
        var role = await FindRoleAsync(roleName, cancellationToken)
            ?? throw new EntityNotFoundException(typeof(IdentityRole), roleName);
        user.AddRole(role.Id);
    }

    public virtual async Task RemoveFromRoleAsync(
        IdentityUser user, string roleName, CancellationToken cancellationToken = default)
    {
        await LoadAsync(user, u => u.Roles);
        if (await FindRoleAsync(roleName, cancellationToken) is { } role) user.RemoveRole(role.Id);
    }

    public virtual async Task<IList<string>> GetRolesAsync(
        IdentityUser user, CancellationToken cancellationToken = default)
    {
        await LoadAsync(user, u => u.Roles);
        var ids = user.Roles.Select(role => role.RoleId).ToList();
        if (ids.Count == 0) return [];
        return await ReadAsync(async context => (IList<string>)await context.Roles.AsNoTracking()
            .Where(role => ids.Contains(role.Id)).OrderBy(role => role.Name).Select(role => role.Name)
            .ToListAsync(cancellationToken));
    }

    public virtual async Task<bool> IsInRoleAsync(
        IdentityUser user, string roleName, CancellationToken cancellationToken = default)
    {
        await LoadAsync(user, u => u.Roles);
        return await FindRoleAsync(roleName, cancellationToken) is { } role && user.IsInRole(role.Id);
    }

    public virtual async Task<IList<IdentityUser>> GetUsersInRoleAsync(
        string roleName, CancellationToken cancellationToken = default)
    {
        if (await FindRoleAsync(roleName, cancellationToken) is not { } role) return [];
        return await ReadAsync(async context => (IList<IdentityUser>)await context.Users
            .Where(user => user.Roles.Any(held => held.RoleId == role.Id)).ToListAsync(cancellationToken));
    }

    public virtual async Task<IList<Claim>> GetClaimsAsync(
        IdentityUser user, CancellationToken cancellationToken = default)
    {
        await LoadAsync(user, u => u.Claims);
        return user.Claims.Select(claim => claim.ToClaim()).ToList();
    }

    public virtual async Task AddClaimsAsync(
        IdentityUser user, IEnumerable<Claim> claims, CancellationToken cancellationToken = default)
    {
        await LoadAsync(user, u => u.Claims);
        user.AddClaims(guidGenerator, claims);
    }

    public virtual async Task ReplaceClaimAsync(
        IdentityUser user, Claim claim, Claim newClaim, CancellationToken cancellationToken = default)
    {
        await LoadAsync(user, u => u.Claims);
        user.ReplaceClaim(claim, newClaim);
    }

    public virtual async Task RemoveClaimsAsync(
        IdentityUser user, IEnumerable<Claim> claims, CancellationToken cancellationToken = default)
    {
        await LoadAsync(user, u => u.Claims);
        user.RemoveClaims(claims);
    }

    public virtual Task<IList<IdentityUser>> GetUsersForClaimAsync(
        Claim claim, CancellationToken cancellationToken = default) =>
        ReadAsync(async context => (IList<IdentityUser>)await context.Users
            .Where(user => user.Claims.Any(held => held.ClaimType == claim.Type && held.ClaimValue == claim.Value))
            .ToListAsync(cancellationToken));

    public virtual async Task AddLoginAsync(
        IdentityUser user, UserLoginInfo login, CancellationToken cancellationToken = default)
    {
        await LoadAsync(user, u => u.Logins);
        user.AddLogin(login);
    }

    public virtual async Task RemoveLoginAsync(
        IdentityUser user, string loginProvider, string providerKey, CancellationToken cancellationToken = default)
    {
        await LoadAsync(user, u => u.Logins);
        user.RemoveLogin(loginProvider, providerKey);
    }

    public virtual async Task<IList<UserLoginInfo>> GetLoginsAsync(
        IdentityUser user, CancellationToken cancellationToken = default)
    {
        await LoadAsync(user, u => u.Logins);
        return user.Logins.Select(login => login.ToUserLoginInfo()).ToList();
    }

    public virtual Task<IdentityUser?> FindByLoginAsync(
        string loginProvider, string providerKey, CancellationToken cancellationToken = default) =>
        FindAsync(
            user => user.Logins.Any(login => login.LoginProvider == loginProvider && login.ProviderKey == providerKey),
            cancellationToken);

    private Task<IdentityRole?> FindRoleAsync(string normalizedName, CancellationToken cancellationToken) =>
        ReadAsync(context => context.Roles.FirstOrDefaultAsync(
            role => role.NormalizedName == normalizedName, cancellationToken));
}
