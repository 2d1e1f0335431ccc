using GroupHub.Abp;
using GroupHub.Abp.Account;
using GroupHub.Abp.Identity;
using Microsoft.AspNetCore.Identity;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;
using Volo.Abp.Identity.Settings;
using Volo.Abp.Settings;
using Volo.Abp.Users;

namespace Volo.Abp.Account;

internal sealed class ProfileAppService(IdentityUserManager users, ISettingProvider settings, ICurrentUser currentUser)
    : IProfileAppService, ITransientDependency
{
    public async Task<ProfileDto> GetAsync() => ToDto(await users.GetByIdAsync(currentUser.GetId()));

    public async Task<ProfileDto> UpdateAsync(UpdateProfileDto input)
    {
        var user = await users.GetByIdAsync(currentUser.GetId());
        user.RequireUnchanged(input.ConcurrencyStamp);
        var (userName, email) = (input.UserName.Trim(), input.Email.Trim());
        await RequireChangeableAsync(
            user.UserName, userName, IdentitySettingNames.User.IsUserNameUpdateEnabled, AccountErrors.UserNameIsFixed);
        await RequireChangeableAsync(
            user.Email, email, IdentitySettingNames.User.IsEmailUpdateEnabled, AccountErrors.EmailIsFixed);

        await users.RenameAsync(user, userName, email);
        user.Name = input.Name.OrNull();
        user.Surname = input.Surname.OrNull();
        var phoneNumber = input.PhoneNumber.OrNull();
        if (user.PhoneNumber != phoneNumber) user.SetPhoneNumber(phoneNumber, confirmed: false);
        (await users.UpdateAsync(user)).CheckErrors();
        return ToDto(user);
    }

    public async Task ChangePasswordAsync(ChangePasswordInput input)
    {
        var user = await users.GetByIdAsync(currentUser.GetId());
        if (user.IsExternal) throw new BusinessException(AccountErrors.ExternalUser);

        var result = user.PasswordHash is null
            ? await users.AddPasswordAsync(user, input.NewPassword)
            : await users.ChangePasswordAsync(user, input.CurrentPassword ?? "", input.NewPassword);
        result.CheckErrors();
    }

    private async Task RequireChangeableAsync(string held, string wanted, string setting, string code)
    {
        if (held != wanted && !await settings.IsTrueAsync(setting)) throw new BusinessException(code);
    }

    private static ProfileDto ToDto(IdentityUser user) => new()
    {
        UserName = user.UserName,
        Email = user.Email,
        Name = user.Name,
        Surname = user.Surname,
        PhoneNumber = user.PhoneNumber,
        IsExternal = user.IsExternal,
        HasPassword = user.PasswordHash is not null,
        ConcurrencyStamp = user.ConcurrencyStamp,
    };
}
