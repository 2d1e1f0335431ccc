using GroupHub.Foundation.Localization;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace GroupHub.Administration;

internal static class AdministrationSettings
{
    /// <summary>Whether anybody may found an association; the host's choice.</summary>
    public const string SelfFounding = "GroupHub.Administration.SelfFounding";

    /// <summary>What an association's name looks like, kept beside the name so that it is found without reading them all.</summary>
    public const string NameLikeness = "GroupHub.Administration.NameLikeness";
}

internal sealed class AdministrationSettingDefinitionProvider : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context) => context.Add(
        new SettingDefinition(AdministrationSettings.SelfFounding, "true", Text("SelfFounding")),
        new SettingDefinition(AdministrationSettings.NameLikeness, "", Text("NameLikeness")));

    private static LocalizableString Text(string name) => LocalizableString.Create<GroupHubResource>($"Setting:{name}");
}
