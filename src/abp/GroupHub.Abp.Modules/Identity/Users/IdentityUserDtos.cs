using System.ComponentModel.DataAnnotations;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;
using Volo.Abp.ObjectExtending;

namespace Volo.Abp.Identity;

public class IdentityUserDto : ExtensibleFullAuditedEntityDto<Guid>, IMultiTenant, IHasConcurrencyStamp
{
    public Guid? TenantId { get; set; }
    public string UserName { get; set; } = "";
    public string? Name { get; set; }
    public string? Surname { get; set; }
    public string Email { get; set; } = "";
    public bool EmailConfirmed { get; set; }
    public string? PhoneNumber { get; set; }
    public bool PhoneNumberConfirmed { get; set; }
    public bool IsActive { get; set; }
    public bool LockoutEnabled { get; set; }
    public DateTimeOffset? LockoutEnd { get; set; }
    public string ConcurrencyStamp { get; set; } = "";
}

public class GetIdentityUsersInput : PagedAndSortedResultRequestDto
{
    public string? Filter { get; set; }
}

public abstract class IdentityUserCreateOrUpdateDtoBase : ExtensibleObject
{
    [Required, StringLength(256)]
    public string UserName { get; set; } = "";

    [StringLength(64)]
    public string? Name { get; set; }

    [StringLength(64)]
    public string? Surname { get; set; }

    [Required, EmailAddress, StringLength(256)]
    public string Email { get; set; } = "";

    [StringLength(16)]
    public string? PhoneNumber { get; set; }

    public bool IsActive { get; set; }
    public bool LockoutEnabled { get; set; }
    public string[]? RoleNames { get; set; }
}

public class IdentityUserCreateDto : IdentityUserCreateOrUpdateDtoBase
{
    [Required, StringLength(128)]
    public string Password { get; set; } = "";
}

public class IdentityUserUpdateDto : IdentityUserCreateOrUpdateDtoBase
{
    [StringLength(128)]
    public string? Password { get; set; }

    public string? ConcurrencyStamp { get; set; }
}

public class IdentityUserUpdateRolesDto
{
    [Required]
    public string[] RoleNames { get; set; } = [];
}
