using Volo.Abp.Account.Localization;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace Volo.Abp.Account.Settings;

public static class AccountSettingNames
{
    public const string IsSelfRegistrationEnabled = "Abp.Account.IsSelfRegistrationEnabled";
    public const string EnableLocalLogin = "Abp.Account.EnableLocalLogin";
}

public class AccountSettingDefinitionProvider : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context) => context.Add(
        Visible(AccountSettingNames.IsSelfRegistrationEnabled, "false"),
        Visible(AccountSettingNames.EnableLocalLogin, "true"));

    private static SettingDefinition Visible(string name, string defaultValue) =>
        new(
            name, defaultValue, LocalizableString.Create<AccountResource>($"DisplayName:{name}"),
            isVisibleToClients: true);
}
