using System.ComponentModel.DataAnnotations;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;
using Volo.Abp.ObjectExtending;

namespace Volo.Abp.Identity;

public class IdentityRoleDto : ExtensibleEntityDto<Guid>, IHasConcurrencyStamp
{
    public string Name { get; set; } = "";
    public bool IsDefault { get; set; }
    public bool IsStatic { get; set; }
    public bool IsPublic { get; set; }
    public string ConcurrencyStamp { get; set; } = "";
}

public class GetIdentityRolesInput : PagedAndSortedResultRequestDto
{
    public string? Filter { get; set; }
}

public class IdentityRoleCreateOrUpdateDtoBase : ExtensibleObject
{
    [Required, StringLength(256)]
    public string Name { get; set; } = "";

    public bool IsDefault { get; set; }
    public bool IsPublic { get; set; }
}

public class IdentityRoleCreateDto : IdentityRoleCreateOrUpdateDtoBase;

public class IdentityRoleUpdateDto : IdentityRoleCreateOrUpdateDtoBase
{
    public string? ConcurrencyStamp { get; set; }
}

public interface IIdentityRoleAppService
{
    Task<IdentityRoleDto> GetAsync(Guid id);
    Task<PagedResultDto<IdentityRoleDto>> GetListAsync(GetIdentityRolesInput input);
    Task<ListResultDto<IdentityRoleDto>> GetAllListAsync();
    Task<IdentityRoleDto> CreateAsync(IdentityRoleCreateDto input);
    Task<IdentityRoleDto> UpdateAsync(Guid id, IdentityRoleUpdateDto input);
    Task DeleteAsync(Guid id);
}
