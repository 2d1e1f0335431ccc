using GroupHub.Foundation;
using Volo.Abp.Modularity;

namespace GroupHub.Chapters;

[DependsOn(typeof(GroupHubFoundationModule))]
public sealed class GroupHubChaptersModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) =>
        context.Services.AddGroupHubModule<GroupHubChaptersModule>("GroupHub.Chapters");
}
