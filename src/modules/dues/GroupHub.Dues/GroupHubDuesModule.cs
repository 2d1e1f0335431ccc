using GroupHub.Foundation;
using Volo.Abp.Modularity;

namespace GroupHub.Dues;

[DependsOn(typeof(GroupHubFoundationModule))]
public sealed class GroupHubDuesModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) =>
        context.Services.AddGroupHubModule<GroupHubDuesModule>("GroupHub.Dues");
}
