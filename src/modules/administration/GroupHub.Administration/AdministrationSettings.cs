using GroupHub.Foundation.Localization;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace GroupHub.Administration;

internal static class AdministrationSettings
{
    /// <summary>Whether anybody may found an association; the host's choice.</summary>
    public const string SelfFounding = "GroupHub.Administration.SelfFounding";

    /// <summary>
    /// What an association's name looks like, kept beside the name so that it is found without reading them all.
    /// </summary>
    public const string NameLikeness = "GroupHub.Administration.NameLikeness";

    /// <summary>Whoever changes rules holds its row; it says nothing.</summary>
    public const string RuleTurn = "GroupHub.Administration.RuleTurn";
}

internal sealed class AdministrationSettingDefinitionProvider : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context) => context.Add(
        new SettingDefinition(AdministrationSettings.SelfFounding, "true", Text("SelfFounding")),
        new SettingDefinition(AdministrationSettings.NameLikeness, "", Text("NameLikeness")),
        new SettingDefinition(AdministrationSettings.RuleTurn, "", Text("RuleTurn")));

    private static LocalizableString Text(string name) => LocalizableString.Create<GroupHubResource>($"Setting:{name}");
}
