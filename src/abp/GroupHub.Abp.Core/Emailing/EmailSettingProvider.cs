using Volo.Abp.Settings;

namespace Volo.Abp.Emailing;

internal sealed class EmailSettingProvider : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context) => context.Add(
        new SettingDefinition(EmailSettingNames.Smtp.Host, ""),
        new SettingDefinition(EmailSettingNames.Smtp.Port, "25"),
        new SettingDefinition(EmailSettingNames.Smtp.UserName),
        new SettingDefinition(EmailSettingNames.Smtp.Password, isEncrypted: true),
        new SettingDefinition(EmailSettingNames.Smtp.Domain),
        new SettingDefinition(EmailSettingNames.Smtp.EnableSsl, "false"),
        new SettingDefinition(EmailSettingNames.Smtp.UseDefaultCredentials, "true"),
        new SettingDefinition(EmailSettingNames.DefaultFromAddress, "noreply@grouphub.example"),
        new SettingDefinition(EmailSettingNames.DefaultFromDisplayName, "GroupHub"));
}
