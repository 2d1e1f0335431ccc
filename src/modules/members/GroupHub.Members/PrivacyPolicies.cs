using GroupHub.Members.Domain;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;

namespace GroupHub.Members;

/// <summary>Reads the association's privacy policy from its settings.</summary>
internal sealed class PrivacyPolicies(ISettingProvider settings) : ITransientDependency
{
    public async Task<PrivacyPolicy> GetAsync() => new(
        AudienceChoices.Parse(await settings.GetOrNullAsync(MembersSettings.DefaultAudiences)),
        AudienceChoices.Parse(await settings.GetOrNullAsync(MembersSettings.AudienceLimits)));
}
