using GroupHub.Foundation;
using Volo.Abp.Modularity;

namespace GroupHub.Meetings;

[DependsOn(typeof(GroupHubFoundationModule))]
public sealed class GroupHubMeetingsModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) =>
        context.Services.AddGroupHubModule<GroupHubMeetingsModule>("GroupHub.Meetings");
}
