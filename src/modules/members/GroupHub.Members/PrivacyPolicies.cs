using GroupHub.Foundation.Rules;
using GroupHub.Members.Domain;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;

namespace GroupHub.Members;

/// <summary>Reads the association's privacy policy from its settings.</summary>
internal sealed class PrivacyPolicies(ISettingProvider settings) : ITransientDependency
{
    public async Task<PrivacyPolicy> GetAsync() => new(
        await settings.GetAsync(MembersSettings.DefaultAudiences),
        await settings.GetAsync(MembersSettings.AudienceLimits));
}
