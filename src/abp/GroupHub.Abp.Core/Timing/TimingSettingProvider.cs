using Volo.Abp.Settings;

namespace Volo.Abp.Timing;

internal sealed class TimingSettingProvider : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context) => context.Add(
        new SettingDefinition(TimingSettingNames.TimeZone, "UTC", isVisibleToClients: true));
}
