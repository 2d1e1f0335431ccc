using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace Volo.Abp.Identity;

public interface IUserRoleFinder
{
    Task<string[]> GetRoleNamesAsync(Guid userId);
}

internal sealed class UserRoleFinder(IRepository<IdentityUser, Guid> users, IRepository<IdentityRole, Guid> roles)
    : IUserRoleFinder, ITransientDependency
{
    public async Task<string[]> GetRoleNamesAsync(Guid userId)
    {
        var held = (await users.GetQueryableAsync()).Where(user => user.Id == userId)
            .SelectMany(user => user.Roles).Select(role => role.RoleId);
        return await (await roles.GetQueryableAsync()).Where(role => held.Contains(role.Id))
            .Select(role => role.Name).ToArrayAsync();
    }
}
