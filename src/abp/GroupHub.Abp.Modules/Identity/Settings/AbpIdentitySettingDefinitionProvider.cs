using Volo.Abp.Identity.Localization;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace Volo.Abp.Identity.Settings;

public class AbpIdentitySettingDefinitionProvider : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context) => context.Add(
        Visible(IdentitySettingNames.Password.RequiredLength, "8"),
        Visible(IdentitySettingNames.Password.RequiredUniqueChars, "4"),
        Visible(IdentitySettingNames.Password.RequireNonAlphanumeric, "False"),
        Visible(IdentitySettingNames.Password.RequireLowercase, "True"),
        Visible(IdentitySettingNames.Password.RequireUppercase, "True"),
        Visible(IdentitySettingNames.Password.RequireDigit, "True"),
        Visible(IdentitySettingNames.Lockout.AllowedForNewUsers, "True"),
        Visible(IdentitySettingNames.Lockout.LockoutDuration, "300"),
        Visible(IdentitySettingNames.Lockout.MaxFailedAccessAttempts, "5"),
        Visible(IdentitySettingNames.User.IsUserNameUpdateEnabled, "True"),
        Visible(IdentitySettingNames.User.IsEmailUpdateEnabled, "True"));

    private static SettingDefinition Visible(string name, string defaultValue) =>
        new(
            name, defaultValue, LocalizableString.Create<IdentityResource>($"DisplayName:{name}"),
            isVisibleToClients: true);
}
