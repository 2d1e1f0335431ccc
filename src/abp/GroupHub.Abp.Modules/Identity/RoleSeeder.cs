using Microsoft.AspNetCore.Identity;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Abp.Identity;

internal sealed class RoleSeeder(
    IdentityRoleManager manager,
    IRepository<IdentityRole, Guid> all,
    IGuidGenerator guidGenerator,
    ICurrentTenant currentTenant)
    : ITransientDependency
{
    /// <summary>Asked at every start: a role that is there is not loaded.</summary>
    public async Task EnsureThereAsync(string name, bool isDefault)
    {
        var key = manager.NormalizeKey(name);
        if (!await all.AnyAsync(role => role.NormalizedName == key)) await EnsureAsync(name, isDefault);
    }

    public async Task<IdentityRole> EnsureAsync(string name, bool isDefault)
    {
        if (await manager.FindByNameAsync(name) is { } existing) return existing;

        var role = new IdentityRole(guidGenerator.Create(), name, currentTenant.Id)
        {
            IsStatic = true,
            IsDefault = isDefault,
        };
        (await manager.CreateAsync(role)).CheckErrors();
        return role;
    }

    public async Task SaveAsync(IdentityRole role) => (await manager.UpdateAsync(role)).CheckErrors();
}
