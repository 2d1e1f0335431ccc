using GroupHub.Foundation.Localization;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace GroupHub.Members;

internal static class MembersSettings
{
    /// <summary>Who sees what of somebody who has not said otherwise.</summary>
    public const string DefaultAudiences = "GroupHub.Members.DefaultAudiences";

    /// <summary>The most people that may see a field, whatever a member says.</summary>
    public const string AudienceLimits = "GroupHub.Members.AudienceLimits";

    /// <summary>Members see each other; the public sees nobody who has not asked for it.</summary>
    public const string CautiousDefaults =
        "listing=members;email=members;phone=members;company=public;jobTitle=public;town=public;website=public;"
        + "about=public;skills=public;industries=public;chapters=public;plan=members";
}

internal sealed class MembersSettingDefinitionProvider : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context) => context.Add(
        new SettingDefinition(MembersSettings.DefaultAudiences, MembersSettings.CautiousDefaults, Text("DefaultAudiences")),
        new SettingDefinition(MembersSettings.AudienceLimits, "", Text("AudienceLimits")));

    private static LocalizableString Text(string name) => LocalizableString.Create<GroupHubResource>($"Setting:Members:{name}");
}
