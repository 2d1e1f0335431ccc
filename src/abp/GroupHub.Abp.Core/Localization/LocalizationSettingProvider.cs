using Volo.Abp.Settings;

namespace Volo.Abp.Localization;

internal class LocalizationSettingProvider : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context) => context.Add(
        new SettingDefinition(LocalizationSettingNames.DefaultLanguage, "en", isVisibleToClients: true));
}
