using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.Application.Dtos;
using Volo.Abp.AspNetCore.Mvc;

namespace Volo.Abp.Identity;

[Route("api/identity/users")]
public class IdentityUserController(IIdentityUserAppService users) : AbpController
{
    [HttpGet, Authorize(IdentityPermissions.Users.Default)]
    public virtual Task<PagedResultDto<IdentityUserDto>> GetListAsync([FromQuery] GetIdentityUsersInput input) =>
        users.GetListAsync(input);

    [HttpGet("{id:guid}"), Authorize(IdentityPermissions.Users.Default)]
    public virtual Task<IdentityUserDto> GetAsync(Guid id) => users.GetAsync(id);

    [HttpPost, Authorize(IdentityPermissions.Users.Create)]
    public virtual Task<IdentityUserDto> CreateAsync([FromBody] IdentityUserCreateDto input) =>
        users.CreateAsync(input);

    [HttpPut("{id:guid}"), Authorize(IdentityPermissions.Users.Update)]
    public virtual Task<IdentityUserDto> UpdateAsync(Guid id, [FromBody] IdentityUserUpdateDto input) =>
        users.UpdateAsync(id, input);

    [HttpDelete("{id:guid}"), Authorize(IdentityPermissions.Users.Delete)]
    public virtual Task DeleteAsync(Guid id) => users.DeleteAsync(id);

    [HttpGet("{id:guid}/roles"), Authorize(IdentityPermissions.Users.Default)]
    public virtual Task<ListResultDto<IdentityRoleDto>> GetRolesAsync(Guid id) => users.GetRolesAsync(id);

    [HttpPut("{id:guid}/roles"), Authorize(IdentityPermissions.Users.Update)]
    public virtual Task UpdateRolesAsync(Guid id, [FromBody] IdentityUserUpdateRolesDto input) =>
        users.UpdateRolesAsync(id, input);

    [HttpGet("assignable-roles"), Authorize(IdentityPermissions.Users.Default)]
    public virtual Task<ListResultDto<IdentityRoleDto>> GetAssignableRolesAsync() => users.GetAssignableRolesAsync();

    [HttpGet("by-username/{userName}"), Authorize(IdentityPermissions.Users.Default)]
    public virtual Task<IdentityUserDto?> FindByUsernameAsync(string userName) => users.FindByUsernameAsync(userName);

    [HttpGet("by-email/{email}"), Authorize(IdentityPermissions.Users.Default)]
    public virtual Task<IdentityUserDto?> FindByEmailAsync(string email) => users.FindByEmailAsync(email);
}
