using GroupHub.Foundation;
using Volo.Abp.Identity;
using Volo.Abp.Modularity;

namespace GroupHub.Members;

[DependsOn(typeof(GroupHubFoundationModule), typeof(AbpIdentityApplicationModule))]
public sealed class GroupHubMembersModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) =>
        context.Services.AddGroupHubModule<GroupHubMembersModule>("GroupHub.Members");
}
