using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace Volo.Abp.Timing
{
    internal sealed class TimingSettingProvider : SettingDefinitionProvider
    {
        public override void Define(ISettingDefinitionContext context) => context.Add(
            new SettingDefinition(TimingSettingNames.TimeZone, "UTC", new FixedLocalizableString("Timezone"), isVisibleToClients: true));
    }
}

namespace Volo.Abp.Localization
{
    internal sealed class LocalizationSettingProvider : SettingDefinitionProvider
    {
        public override void Define(ISettingDefinitionContext context) => context.Add(
            new SettingDefinition(LocalizationSettingNames.DefaultLanguage, "en", new FixedLocalizableString("Language"), isVisibleToClients: true));
    }
}
