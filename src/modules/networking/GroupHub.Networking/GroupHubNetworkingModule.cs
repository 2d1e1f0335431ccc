using GroupHub.Foundation;
using Volo.Abp.Modularity;

namespace GroupHub.Networking;

[DependsOn(typeof(GroupHubFoundationModule))]
public sealed class GroupHubNetworkingModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) =>
        context.Services.AddGroupHubModule<GroupHubNetworkingModule>("GroupHub.Networking");
}
