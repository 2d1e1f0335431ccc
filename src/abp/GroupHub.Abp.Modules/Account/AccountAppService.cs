using System.Globalization;
using GroupHub.Abp.Account;
using Microsoft.AspNetCore.Identity;
using Volo.Abp.Account.Settings;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Settings;

namespace Volo.Abp.Account;

internal sealed class AccountAppService(
    IdentityUserManager users,
    ISettingProvider settings,
    IBackgroundJobManager jobs,
    IGuidGenerator guidGenerator,
    IdentityErrorDescriber errors,
    ICurrentTenant currentTenant) : IAccountAppService, ITransientDependency
{
    public async Task<IdentityUserDto> RegisterAsync(RegisterDto input)
    {
        if (!await settings.IsTrueAsync(AccountSettingNames.IsSelfRegistrationEnabled))
            throw new BusinessException(AccountErrors.SelfRegistrationDisabled);

        var user = new IdentityUser(
            guidGenerator.Create(), input.UserName.Trim(), input.EmailAddress.Trim(), currentTenant.Id);
        (await users.CreateAsync(user, input.Password)).CheckErrors();
        (await users.AddDefaultRolesAsync(user)).CheckErrors();
        return GroupHub.Abp.Identity.UserProjections.ToDto(user);
    }

    /// <summary>
    /// Leaves the look-up to a job, so that neither the answer nor its time tells whether the address is known.
    /// </summary>
    public Task SendPasswordResetCodeAsync(
        SendPasswordResetCodeDto input) => jobs.EnqueueAsync(new SendPasswordResetLinkArgs
    {
        TenantId = currentTenant.Id,
        Email = input.Email.Trim(),
        AppName = input.AppName,
        ReturnUrl = input.ReturnUrl,
        ReturnUrlHash = input.ReturnUrlHash,
        Culture = CultureInfo.CurrentUICulture.Name,
    });

    public async Task<bool> VerifyPasswordResetTokenAsync(VerifyPasswordResetTokenInput input) =>
        await users.FindByIdAsync(input.UserId.ToString()) is { IsActive: true } user
        && await users.VerifyUserTokenAsync(
            user,
            users.Options.Tokens.PasswordResetTokenProvider,
            UserManager<IdentityUser>.ResetPasswordTokenPurpose,
            input.ResetToken);

    public async Task ResetPasswordAsync(ResetPasswordDto input)
    {
        if (await users.FindByIdAsync(input.UserId.ToString()) is not { IsActive: true } user)
            throw new AbpIdentityResultException(IdentityResult.Failed(errors.InvalidToken()));

        (await users.ResetPasswordAsync(user, input.ResetToken, input.Password)).CheckErrors();
        user.SetEmailConfirmed(true);
        (await users.ResetAccessFailedCountAsync(user)).CheckErrors();
        if (user.LockoutEnabled) (await users.SetLockoutEndDateAsync(user, null)).CheckErrors();
    }
}
