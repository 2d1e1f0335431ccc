using System.ComponentModel.DataAnnotations;
using Volo.Abp.Identity;
using Volo.Abp.ObjectExtending;

namespace Volo.Abp.Account;

public class RegisterDto : ExtensibleObject
{
    [Required, StringLength(256)]
    public string UserName { get; set; } = "";

    [Required, EmailAddress, StringLength(256)]
    public string EmailAddress { get; set; } = "";

    [Required, StringLength(128)]
    public string Password { get; set; } = "";

    [Required]
    public string AppName { get; set; } = "";
}

public class SendPasswordResetCodeDto
{
    [Required, EmailAddress, StringLength(256)]
    public string Email { get; set; } = "";

    [Required]
    public string AppName { get; set; } = "";

    public string? ReturnUrl { get; set; }
    public string? ReturnUrlHash { get; set; }
}

public class VerifyPasswordResetTokenInput
{
    public Guid UserId { get; set; }

    [Required]
    public string ResetToken { get; set; } = "";
}

public class ResetPasswordDto
{
    public Guid UserId { get; set; }

    [Required]
    public string ResetToken { get; set; } = "";

    [Required, StringLength(128)]
    public string Password { get; set; } = "";
}

public interface IAccountAppService
{
    Task<IdentityUserDto> RegisterAsync(RegisterDto input);
    Task SendPasswordResetCodeAsync(SendPasswordResetCodeDto input);
    Task<bool> VerifyPasswordResetTokenAsync(VerifyPasswordResetTokenInput input);
    Task ResetPasswordAsync(ResetPasswordDto input);
}
