using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.Application.Dtos;
using Volo.Abp.AspNetCore.Mvc;

namespace Volo.Abp.TenantManagement;

[Route("api/multi-tenancy/tenants")]
public class TenantController(ITenantAppService tenants) : AbpController
{
    [HttpGet, Authorize(TenantManagementPermissions.Tenants.Default)]
    public virtual Task<PagedResultDto<TenantDto>> GetListAsync([FromQuery] GetTenantsInput input) =>
        tenants.GetListAsync(input);

    [HttpGet("{id:guid}"), Authorize(TenantManagementPermissions.Tenants.Default)]
    public virtual Task<TenantDto> GetAsync(Guid id) => tenants.GetAsync(id);

    [HttpPost, Authorize(TenantManagementPermissions.Tenants.Create)]
    public virtual Task<TenantDto> CreateAsync([FromBody] TenantCreateDto input) => tenants.CreateAsync(input);

    [HttpPut("{id:guid}"), Authorize(TenantManagementPermissions.Tenants.Update)]
    public virtual Task<TenantDto> UpdateAsync(Guid id, [FromBody] TenantUpdateDto input) =>
        tenants.UpdateAsync(id, input);

    [HttpDelete("{id:guid}"), Authorize(TenantManagementPermissions.Tenants.Delete)]
    public virtual Task DeleteAsync(Guid id) => tenants.DeleteAsync(id);
}
