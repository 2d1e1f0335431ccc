using GroupHub.Abp;
using GroupHub.Abp.EntityFrameworkCore;
using GroupHub.Abp.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Volo.Abp.Application.Dtos;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Identity;

internal sealed class IdentityRoleAppService(
    IdentityRoleManager manager,
    IRepository<IdentityRole, Guid> roles,
    IdentityGuard guard,
    RoleGrants grants,
    IGuidGenerator guidGenerator,
    ICurrentTenant currentTenant,
    IOptions<SearchOptions> searching) : IIdentityRoleAppService, ITransientDependency
{
    public async Task<IdentityRoleDto> GetAsync(Guid id) => (await manager.GetByIdAsync(id)).ToDto();

    public async Task<PagedResultDto<IdentityRoleDto>> GetListAsync(GetIdentityRolesInput input)
    {
        var found = (await roles.GetQueryableAsync()).AsNoTracking().Matching(input.Filter, searching.Value);
        var page = await found.SortBy(input.Sorting, ("name", role => role.NormalizedName))
            .PageBy(input.SkipCount, input.MaxResultCount).ToListAsync();
        return new PagedResultDto<IdentityRoleDto>(await found.LongCountAsync(), page.ConvertAll(role => role.ToDto()));
    }

    public async Task<ListResultDto<IdentityRoleDto>> GetAllListAsync()
    {
        var all = await (await roles.GetQueryableAsync())
            .AsNoTracking()
            .OrderBy(role => role.NormalizedName)
            .ToListAsync();
        return new ListResultDto<IdentityRoleDto>(all.ConvertAll(role => role.ToDto()));
    }

    public async Task<IdentityRoleDto> CreateAsync(IdentityRoleCreateDto input)
    {
        var role = new IdentityRole(guidGenerator.Create(), input.Name.Trim(), currentTenant.Id)
        {
            IsDefault = input.IsDefault,
            IsPublic = input.IsPublic,
        };
        (await manager.CreateAsync(role)).CheckErrors();
        return role.ToDto();
    }

    public async Task<IdentityRoleDto> UpdateAsync(Guid id, IdentityRoleUpdateDto input)
    {
        var role = await manager.GetByIdAsync(id);
        role.RequireUnchanged(input.ConcurrencyStamp);
        await guard.RequireMayChangeAsync(role);

        var formerName = role.Name;
        (await manager.SetRoleNameAsync(role, input.Name.Trim())).CheckErrors();
        role.IsDefault = input.IsDefault;
        role.IsPublic = input.IsPublic;
        (await manager.UpdateAsync(role)).CheckErrors();
        await grants.FollowRenameAsync(formerName, role.Name);
        return role.ToDto();
    }

    public async Task DeleteAsync(Guid id)
    {
        if (await manager.FindByIdAsync(id.ToString()) is not { } role) return;

        await guard.RequireMayChangeAsync(role);
        (await manager.DeleteAsync(role)).CheckErrors();
        await grants.ForgetAsync(role.Name);
    }
}
