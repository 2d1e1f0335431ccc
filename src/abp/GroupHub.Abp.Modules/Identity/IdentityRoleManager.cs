using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Volo.Abp.Domain.Entities;

namespace Volo.Abp.Identity;

public class IdentityRoleManager(
    IdentityRoleStore store,
    IEnumerable<IRoleValidator<IdentityRole>> roleValidators,
    ILookupNormalizer keyNormalizer,
    IdentityErrorDescriber errors,
    ILogger<IdentityRoleManager> logger)
    : RoleManager<IdentityRole>(store, roleValidators, keyNormalizer, errors, logger)
{
    public virtual async Task<IdentityRole> GetByIdAsync(Guid id) =>
        await Store.FindByIdAsync(id.ToString(), CancellationToken)
        ?? throw new EntityNotFoundException(typeof(IdentityRole), id);

    public override async Task<IdentityResult> SetRoleNameAsync(IdentityRole role, string? name)
    {
        if (role.IsStatic && role.Name != name) throw new BusinessException(IdentityErrorCodes.StaticRoleRenaming);

        return await base.SetRoleNameAsync(role, name);
    }

    public override async Task<IdentityResult> DeleteAsync(IdentityRole role)
    {
        if (role.IsStatic) throw new BusinessException(IdentityErrorCodes.StaticRoleDeletion);

        return await base.DeleteAsync(role);
    }
}
