using Microsoft.EntityFrameworkCore;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;
using Volo.Abp.PermissionManagement;

namespace GroupHub.Members;

internal sealed class Staff(
    IRepository<PermissionGrant, Guid> grants,
    IRepository<IdentityRole, Guid> roles,
    IRepository<IdentityUser, Guid> users) : IStaff, ITransientDependency
{
    /// <summary>Where a role that everybody has holds the permission, writing to everybody would help nobody.</summary>
    private const int Most = 25;

    public async Task<IReadOnlyList<StaffAddress>> ListWithAsync(
        string permission, CancellationToken cancellation = default)
    {
        var to = await (await grants.GetQueryableAsync()).AsNoTracking()
            .Where(grant => grant.Name == permission)
            .ToListAsync(cancellation);
        var names = KeysOf(to, RolePermissionValueProvider.ProviderName).ToList();
        var ids = KeysOf(to, UserPermissionValueProvider.ProviderName).Select(Guid.Parse).ToList();
        var granted = await (await roles.GetQueryableAsync())
            .Where(role => names.Contains(role.Name))
            .Select(role => role.Id)
            .ToListAsync(cancellation);
        var found = await (await users.GetQueryableAsync()).AsNoTracking()
            .Where(user => user.IsActive)
            .Where(user => ids.Contains(user.Id) || user.Roles.Any(role => granted.Contains(role.RoleId)))
            .OrderBy(user => user.Id)
            .Take(Most)
            .Select(user => new { user.Name, user.UserName, user.Email })
            .ToListAsync(cancellation);
        return
        [
            .. found.Select(
                user => new StaffAddress(string.IsNullOrEmpty(user.Name) ? user.UserName : user.Name, user.Email))
        ];
    }

    private static IEnumerable<string> KeysOf(List<PermissionGrant> grants, string provider) =>
        grants.Where(grant => grant.ProviderName == provider).Select(grant => grant.ProviderKey);
}
