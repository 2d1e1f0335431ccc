using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.AspNetCore.Mvc;

namespace Volo.Abp.PermissionManagement;

/// <summary>Which permission is needed depends on whose permissions these are; the service checks it.</summary>
[Route("api/permission-management/permissions")]
[Authorize]
public class PermissionsController(IPermissionAppService permissions) : AbpController
{
    [HttpGet]
    public virtual Task<GetPermissionListResultDto> GetAsync(
        [FromQuery, Required] string providerName, [FromQuery, Required] string providerKey) =>
        permissions.GetAsync(providerName, providerKey);

    [HttpGet("by-group")]
    public virtual Task<GetPermissionListResultDto> GetByGroupAsync(
        [FromQuery, Required] string groupName,
        [FromQuery, Required] string providerName,
        [FromQuery, Required] string providerKey) =>
        permissions.GetByGroupAsync(groupName, providerName, providerKey);

    [HttpPut]
    public virtual Task UpdateAsync(
        [FromQuery, Required] string providerName,
        [FromQuery, Required] string providerKey,
        [FromBody] UpdatePermissionsDto input) =>
        permissions.UpdateAsync(providerName, providerKey, input);
}
