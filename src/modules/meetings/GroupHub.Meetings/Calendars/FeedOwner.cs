using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Settings;

namespace GroupHub.Meetings.Calendars;

/// <summary>Whose calendar it is, and where its pages are.</summary>
internal sealed class FeedOwner(ICurrentTenant tenant, ISettingProvider settings, IAssociationLinks links)
    : ITransientDependency
{
    public string Association => tenant.Name?.ToLowerInvariant() ?? "grouphub";

    public async Task<string> NameAsync() => await settings.GetOrNullAsync(AssociationSettings.Name) ?? "GroupHub";

    public async Task<string> RootAsync() => await links.ToAsync("");
}
