using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace Volo.Abp.Emailing;

internal sealed class EmailSettingProvider : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context) => context.Add(
        Setting(EmailSettingNames.DefaultFromAddress, "noreply@grouphub.example"),
        Setting(EmailSettingNames.DefaultFromDisplayName, "GroupHub"),
        Setting(EmailSettingNames.Smtp.Host, ""),
        Setting(EmailSettingNames.Smtp.Port, "25"),
        Setting(EmailSettingNames.Smtp.UserName, ""),
        new SettingDefinition(EmailSettingNames.Smtp.Password, "", new FixedLocalizableString(EmailSettingNames.Smtp.Password), isEncrypted: true),
        Setting(EmailSettingNames.Smtp.Domain, ""),
        Setting(EmailSettingNames.Smtp.EnableSsl, "false"),
        Setting(EmailSettingNames.Smtp.UseDefaultCredentials, "true"));

    private static SettingDefinition Setting(string name, string value) => new(name, value, new FixedLocalizableString(name));
}
