using GroupHub.Chapters;
using GroupHub.Communication.Domain;
using GroupHub.Foundation;
using GroupHub.Foundation.Mail;
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
        context.Services.AddStopLinks<MailStream>("GroupHub.Communication.Stop", "/announcements/stop");
        Configure<OfficerRoleOptions>(
            offices => offices.Grant(CommunicationPermissions.Mail, VicePresident, Secretary));
    }
}
