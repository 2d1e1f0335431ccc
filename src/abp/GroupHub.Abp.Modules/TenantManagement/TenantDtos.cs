using System.ComponentModel.DataAnnotations;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;
using Volo.Abp.ObjectExtending;

namespace Volo.Abp.TenantManagement;

public class TenantDto : ExtensibleEntityDto<Guid>, IHasConcurrencyStamp
{
    public string Name { get; set; } = "";
    public string ConcurrencyStamp { get; set; } = "";
}

public class GetTenantsInput : PagedAndSortedResultRequestDto
{
    public string? Filter { get; set; }
}

public abstract class TenantCreateOrUpdateDtoBase : ExtensibleObject
{
    [Required, StringLength(64)]
    public string Name { get; set; } = "";
}

public class TenantCreateDto : TenantCreateOrUpdateDtoBase
{
    [Required, EmailAddress, StringLength(256)]
    public virtual string AdminEmailAddress { get; set; } = "";

    [Required, StringLength(128)]
    public virtual string AdminPassword { get; set; } = "";
}

public class TenantUpdateDto : TenantCreateOrUpdateDtoBase
{
    public string? ConcurrencyStamp { get; set; }
}

public interface ITenantAppService
{
    Task<TenantDto> GetAsync(Guid id);
    Task<PagedResultDto<TenantDto>> GetListAsync(GetTenantsInput input);
    Task<TenantDto> CreateAsync(TenantCreateDto input);
    Task<TenantDto> UpdateAsync(Guid id, TenantUpdateDto input);
    Task DeleteAsync(Guid id);
}
