using Microsoft.AspNetCore.Identity;
using Volo.Abp.Identity.Settings;
using Volo.Abp.Settings;

namespace GroupHub.Abp.Identity;

/// <summary>
/// What a password needs is the association's choice: read from its settings, not from the process-wide options.
/// </summary>
internal sealed class SettingsPasswordValidator(ISettingProvider settings, IdentityErrorDescriber describer)
    : IPasswordValidator<IdentityUser>
{
    public async Task<IdentityResult> ValidateAsync(
        UserManager<IdentityUser> manager, IdentityUser user, string? password)
    {
        var errors = await BrokenRulesAsync(password ?? "").ToListAsync();
        return errors.Count == 0 ? IdentityResult.Success : IdentityResult.Failed([.. errors]);
    }

    private async IAsyncEnumerable<IdentityError> BrokenRulesAsync(string password)
    {
        var length = await settings.GetAsync<int>(IdentitySettingNames.Password.RequiredLength);
        if (password.Length < length) yield return describer.PasswordTooShort(length);

        var distinct = await settings.GetAsync<int>(IdentitySettingNames.Password.RequiredUniqueChars);
        if (password.Distinct().Count() < distinct) yield return describer.PasswordRequiresUniqueChars(distinct);

        if (await Lacks(IdentitySettingNames.Password.RequireNonAlphanumeric, password, c => !char.IsLetterOrDigit(c)))
            yield return describer.PasswordRequiresNonAlphanumeric();
        if (await Lacks(IdentitySettingNames.Password.RequireDigit, password, char.IsDigit))
            yield return describer.PasswordRequiresDigit();
        if (await Lacks(IdentitySettingNames.Password.RequireLowercase, password, char.IsLower))
            yield return describer.PasswordRequiresLower();
        if (await Lacks(IdentitySettingNames.Password.RequireUppercase, password, char.IsUpper))
            yield return describer.PasswordRequiresUpper();
    }

    private async Task<bool> Lacks(string setting, string password, Func<char, bool> kind) =>
        await settings.IsTrueAsync(setting) && !password.Any(kind);
}
