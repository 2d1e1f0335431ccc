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

internal sealed class IdentityUserAppService(
    IdentityUserManager manager,
    IRepository<IdentityUser, Guid> users,
    IRepository<IdentityRole, Guid> roles,
    IdentityGuard guard,
    IGuidGenerator guidGenerator,
    ICurrentTenant currentTenant,
    IOptions<SearchOptions> searching) : IIdentityUserAppService, ITransientDependency
{
    public async Task<IdentityUserDto> GetAsync(Guid id) => (await manager.GetByIdAsync(id)).ToDto();

    public async Task<PagedResultDto<IdentityUserDto>> GetListAsync(GetIdentityUsersInput input)
    {
        var found = (await users.GetQueryableAsync()).AsNoTracking().Matching(input.Filter, searching.Value);
        var page = await found.SortedBy(input.Sorting).PageBy(input.SkipCount, input.MaxResultCount).ToListAsync();
        return new PagedResultDto<IdentityUserDto>(await found.LongCountAsync(), page.ConvertAll(user => user.ToDto()));
    }

    public async Task<IdentityUserDto> CreateAsync(IdentityUserCreateDto input)
    {
        var user = new IdentityUser(
            guidGenerator.Create(), input.UserName.Trim(), input.Email.Trim(), currentTenant.Id);
        Take(user, input);
        (await manager.CreateAsync(user, input.Password)).CheckErrors();
        (await manager.SetLockoutEnabledAsync(user, input.LockoutEnabled)).CheckErrors();
        if (input.RoleNames is { Length: > 0 }) await SetRolesAsync(user, input.RoleNames);
        return user.ToDto();
    }

    public async Task<IdentityUserDto> UpdateAsync(Guid id, IdentityUserUpdateDto input)
    {
        var user = await manager.GetByIdAsync(id);
        user.RequireUnchanged(input.ConcurrencyStamp);
        await guard.RequireMayChangeAsync(user);
        await guard.RequireMayDeactivateAsync(user, input.IsActive);

        await manager.RenameAsync(user, input.UserName.Trim(), input.Email.Trim());
        if (user.IsActive && !input.IsActive) (await manager.UpdateSecurityStampAsync(user)).CheckErrors();
        Take(user, input);
        if (user.LockoutEnabled != input.LockoutEnabled)
            (await manager.SetLockoutEnabledAsync(user, input.LockoutEnabled)).CheckErrors();
        (await manager.UpdateAsync(user)).CheckErrors();
        if (input.Password.OrNull() is not null) await manager.ReplacePasswordAsync(user, input.Password!);
        if (input.RoleNames is not null) await SetRolesAsync(user, input.RoleNames);
        return user.ToDto();
    }

    public async Task DeleteAsync(Guid id)
    {
        if (await manager.FindByIdAsync(id.ToString()) is not { } user) return;

        await guard.RequireMayDeleteAsync(user);
        (await manager.DeleteAsync(user)).CheckErrors();
        await guard.ForgetGrantsAsync(user);
    }

    public async Task<ListResultDto<IdentityRoleDto>> GetRolesAsync(Guid id)
    {
        var names = await manager.GetRolesAsync(await manager.GetByIdAsync(id));
        return await ListRolesAsync(all => all.Where(role => names.Contains(role.Name)));
    }

    public Task<ListResultDto<IdentityRoleDto>> GetAssignableRolesAsync() => ListRolesAsync(all => all);

    public async Task UpdateRolesAsync(Guid id, IdentityUserUpdateRolesDto input)
    {
        var user = await manager.GetByIdAsync(id);
        await guard.RequireMayChangeAsync(user);
        await SetRolesAsync(user, input.RoleNames);
    }

    public async Task<IdentityUserDto?> FindByUsernameAsync(string userName) =>
        (await manager.FindByNameAsync(userName))?.ToDto();

    public async Task<IdentityUserDto?> FindByEmailAsync(string email) =>
        (await manager.FindByEmailAsync(email))?.ToDto();

    private async Task SetRolesAsync(IdentityUser user, string[] roleNames)
    {
        await guard.RequireMaySetRolesAsync(user, roleNames);
        (await manager.SetRolesAsync(user, roleNames)).CheckErrors();
    }

    private async Task<ListResultDto<IdentityRoleDto>> ListRolesAsync(
        Func<IQueryable<IdentityRole>, IQueryable<IdentityRole>> choose)
    {
        var found = choose((await roles.GetQueryableAsync()).AsNoTracking()).OrderBy(role => role.NormalizedName);
        return new ListResultDto<IdentityRoleDto>((await found.ToListAsync()).ConvertAll(role => role.ToDto()));
    }

    private static void Take(IdentityUser user, IdentityUserCreateOrUpdateDtoBase input)
    {
        user.Name = input.Name.OrNull();
        user.Surname = input.Surname.OrNull();
        var phoneNumber = input.PhoneNumber.OrNull();
        if (user.PhoneNumber != phoneNumber) user.SetPhoneNumber(phoneNumber, confirmed: false);
        user.SetIsActive(input.IsActive);
    }
}
