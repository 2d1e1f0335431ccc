using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.Application.Dtos;
using Volo.Abp.AspNetCore.Mvc;

namespace Volo.Abp.Identity;

[Route("api/identity/roles")]
public class IdentityRoleController(IIdentityRoleAppService roles) : AbpController
{
    [HttpGet, Authorize(IdentityPermissions.Roles.Default)]
    public virtual Task<PagedResultDto<IdentityRoleDto>> GetListAsync([FromQuery] GetIdentityRolesInput input) =>
        roles.GetListAsync(input);

    [HttpGet("all"), Authorize(IdentityPermissions.Roles.Default)]
    public virtual Task<ListResultDto<IdentityRoleDto>> GetAllListAsync() => roles.GetAllListAsync();

    [HttpGet("{id:guid}"), Authorize(IdentityPermissions.Roles.Default)]
    public virtual Task<IdentityRoleDto> GetAsync(Guid id) => roles.GetAsync(id);

    [HttpPost, Authorize(IdentityPermissions.Roles.Create)]
    public virtual Task<IdentityRoleDto> CreateAsync([FromBody] IdentityRoleCreateDto input) =>
        roles.CreateAsync(input);

    [HttpPut("{id:guid}"), Authorize(IdentityPermissions.Roles.Update)]
    public virtual Task<IdentityRoleDto> UpdateAsync(Guid id, [FromBody] IdentityRoleUpdateDto input) =>
        roles.UpdateAsync(id, input);

    [HttpDelete("{id:guid}"), Authorize(IdentityPermissions.Roles.Delete)]
    public virtual Task DeleteAsync(Guid id) => roles.DeleteAsync(id);
}
