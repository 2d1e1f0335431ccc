using GroupHub.Chapters;
using GroupHub.Foundation;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Modularity;
using static GroupHub.Chapters.OfficerRole;

namespace GroupHub.Communication;

[DependsOn(typeof(GroupHubFoundationModule), typeof(AbpBackgroundJobsAbstractionsModule))]
public sealed class GroupHubCommunicationModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddGroupHubModule<GroupHubCommunicationModule>("GroupHub.Communication");
        Configure<OfficerRoleOptions>(offices => offices.Grant(CommunicationPermissions.Mail, VicePresident, Secretary));
    }
}
