using GroupHub.Foundation;
using GroupHub.Foundation.Localization;
using GroupHub.Meetings.Domain;
using Microsoft.Extensions.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;
using Volo.Abp.Timing;

namespace GroupHub.Meetings;

/// <summary>What visitors agree to, in the words that the form shows.</summary>
internal sealed class VisitConsent(
    IStringLocalizer<GroupHubResource> texts,
    ISettingProvider settings,
    MeetingsPolicies policies,
    IClock clock) : ITransientDependency
{
    public async Task<string> GetTextAsync() => (await GivenNowAsync()).Text;

    public async Task<VisitTerms> GivenNowAsync()
    {
        var months = (await policies.GetAsync()).RetentionMonths;
        return new(
            texts["Meetings:VisitConsent", await settings.GetOrNullAsync(AssociationSettings.Name) ?? "", months],
            months,
            clock.Now);
    }
}
