using GroupHub.Foundation;
using GroupHub.Foundation.Localization;
using GroupHub.Members;
using Microsoft.Extensions.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;
using Volo.Abp.Timing;

namespace GroupHub.Meetings;

/// <summary>What visitors agree to, in the words that the form shows.</summary>
internal sealed class VisitConsent(IStringLocalizer<GroupHubResource> texts, ISettingProvider settings, MeetingsPolicies policies, IClock clock) : ITransientDependency
{
    /// <summary>Changes with the words.</summary>
    private const string Version = "2026-11";

    public async Task<string> GetTextAsync() =>
        texts["Meetings:VisitConsent", await settings.GetOrNullAsync(AssociationSettings.Name) ?? "", (await policies.GetAsync()).RetentionMonths];

    public async Task<GivenConsent> GivenNowAsync() => new(await GetTextAsync(), Version, clock.Now);
}
