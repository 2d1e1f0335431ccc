using GroupHub.Foundation.Localization;
using Microsoft.Extensions.Localization;
using Volo.Abp.Identity.Settings;
using Volo.Abp.Settings;

namespace GroupHub.Host.SignIn;

/// <summary>The association's rules for passwords as one sentence, said before anything is refused.</summary>
internal sealed class PasswordRules(ISettingProvider settings, IStringLocalizer<GroupHubResource> texts)
{
    private static readonly (string Setting, string Text)[] Characters =
    [
        (IdentitySettingNames.Password.RequireLowercase, "Reset:Rule:Lower"),
        (IdentitySettingNames.Password.RequireUppercase, "Reset:Rule:Upper"),
        (IdentitySettingNames.Password.RequireDigit, "Reset:Rule:Digit"),
        (IdentitySettingNames.Password.RequireNonAlphanumeric, "Reset:Rule:Symbol"),
    ];

    public async Task<string> DescribeAsync()
    {
        var length = await settings.GetAsync(IdentitySettingNames.Password.RequiredLength, 8);
        var required = new List<string>();
        foreach (var (setting, text) in Characters)
        {
            if (await settings.IsTrueAsync(setting)) required.Add(texts[text]);
        }

        return required.Count == 0
            ? texts["Reset:Rule", length]
            : texts["Reset:RuleWith", length, string.Join(", ", required)];
    }
}
