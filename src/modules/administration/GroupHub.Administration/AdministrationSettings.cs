using GroupHub.Foundation.Localization;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace GroupHub.Administration;

internal static class AdministrationSettings
{
    /// <summary>Whether anybody may found an association; the host's choice.</summary>
    public const string SelfFounding = "GroupHub.Administration.SelfFounding";
}

internal sealed class AdministrationSettingDefinitionProvider : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context) => context.Add(new SettingDefinition(
        AdministrationSettings.SelfFounding, "true", LocalizableString.Create<GroupHubResource>("Setting:SelfFounding")));
}
