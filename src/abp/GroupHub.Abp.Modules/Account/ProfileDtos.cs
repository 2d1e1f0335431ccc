using System.ComponentModel.DataAnnotations;
using Volo.Abp.Domain.Entities;
using Volo.Abp.ObjectExtending;

namespace Volo.Abp.Account;

public class ProfileDto : ExtensibleObject, IHasConcurrencyStamp
{
    public string UserName { get; set; } = "";
    public string Email { get; set; } = "";
    public string? Name { get; set; }
    public string? Surname { get; set; }
    public string? PhoneNumber { get; set; }
    public bool IsExternal { get; set; }
    public bool HasPassword { get; set; }
    public string ConcurrencyStamp { get; set; } = "";
}

public class UpdateProfileDto : ExtensibleObject
{
    [Required, StringLength(256)]
    public string UserName { get; set; } = "";

    [Required, EmailAddress, StringLength(256)]
    public string Email { get; set; } = "";

    [StringLength(64)]
    public string? Name { get; set; }

    [StringLength(64)]
    public string? Surname { get; set; }

    [StringLength(16)]
    public string? PhoneNumber { get; set; }

    public string? ConcurrencyStamp { get; set; }
}

public class ChangePasswordInput
{
    [StringLength(128)]
    public string? CurrentPassword { get; set; }

    [Required, StringLength(128)]
    public string NewPassword { get; set; } = "";
}

public interface IProfileAppService
{
    Task<ProfileDto> GetAsync();
    Task<ProfileDto> UpdateAsync(UpdateProfileDto input);
    Task ChangePasswordAsync(ChangePasswordInput input);
}
