using GroupHub.Foundation.Rules;
using GroupHub.Members.Domain;
using Volo.Abp.Settings;

namespace GroupHub.Members;

internal static class MembersSettings
{
    /// <summary>The most people that may see a field, whatever a member says.</summary>
    public static readonly AudiencesRule AudienceLimits = new(
        "GroupHub.Members.AudienceLimits", PrivacyPolicy.Unlimited);

    /// <summary>
    /// Who sees what of somebody who has not said otherwise: members each
    /// other, the public nobody who has not asked for it.
    /// </summary>
    public static readonly AudiencesRule DefaultAudiences = new(
        "GroupHub.Members.DefaultAudiences", PrivacyPolicy.UnlessSaid)
    {
        Text = "company=public;jobTitle=public;town=public;website=public;about=public;"
            + "skills=public;industries=public;chapters=public",
        Within = AudienceLimits,
    };
}

internal sealed class MembersSettingDefinitionProvider : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context) =>
        context.AddRules(MembersSettings.DefaultAudiences, MembersSettings.AudienceLimits);
}
