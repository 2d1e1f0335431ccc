using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.Identity;

namespace Volo.Abp.Account;

[Route("api/account")]
[AllowAnonymous]
public class AccountController(IAccountAppService accounts) : AbpController
{
    [HttpPost("register")]
    public virtual Task<IdentityUserDto> RegisterAsync([FromBody] RegisterDto input) => accounts.RegisterAsync(input);

    [HttpPost("send-password-reset-code")]
    public virtual Task SendPasswordResetCodeAsync([FromBody] SendPasswordResetCodeDto input) =>
        accounts.SendPasswordResetCodeAsync(input);

    [HttpPost("verify-password-reset-token")]
    public virtual Task<bool> VerifyPasswordResetTokenAsync([FromBody] VerifyPasswordResetTokenInput input) =>
        accounts.VerifyPasswordResetTokenAsync(input);

    [HttpPost("reset-password")]
    public virtual Task ResetPasswordAsync([FromBody] ResetPasswordDto input) => accounts.ResetPasswordAsync(input);
}

[Route("api/account/my-profile")]
[Authorize]
public class ProfileController(IProfileAppService profile) : AbpController
{
    [HttpGet]
    public virtual Task<ProfileDto> GetAsync() => profile.GetAsync();

    [HttpPut]
    public virtual Task<ProfileDto> UpdateAsync([FromBody] UpdateProfileDto input) => profile.UpdateAsync(input);

    [HttpPost("change-password")]
    public virtual Task ChangePasswordAsync([FromBody] ChangePasswordInput input) => profile.ChangePasswordAsync(input);
}
