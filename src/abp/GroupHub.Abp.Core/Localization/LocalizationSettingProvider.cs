using Volo.Abp.Settings;

namespace Volo.Abp.Localization;

internal sealed class LocalizationSettingProvider : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context) => context.Add(
        new SettingDefinition(LocalizationSettingNames.DefaultLanguage, "en", isVisibleToClients: true));
}
