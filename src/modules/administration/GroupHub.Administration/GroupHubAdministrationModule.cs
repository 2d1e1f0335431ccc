using System.Net;
using GroupHub.Chapters;
using GroupHub.Foundation;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.AuditLogging;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Identity;
using Volo.Abp.Modularity;
using Volo.Abp.SettingManagement;
using Volo.Abp.TenantManagement;
using static GroupHub.Chapters.OfficerRole;

namespace GroupHub.Administration;

[DependsOn(
    typeof(GroupHubFoundationModule),
    typeof(AbpBackgroundJobsAbstractionsModule),
    typeof(AbpSettingManagementDomainModule),
    typeof(AbpAuditLoggingDomainModule),
    typeof(AbpIdentityDomainModule),
    typeof(AbpTenantManagementDomainModule))]
public sealed class GroupHubAdministrationModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddGroupHubModule<GroupHubAdministrationModule>("GroupHub.Administration");
        Configure<OfficerRoleOptions>(offices => offices
            .Grant(AdministrationPermissions.Todo, Enum.GetValues<OfficerRole>())
            .Grant(AdministrationPermissions.Members, VicePresident, Secretary, Treasurer, MembershipChair, Observer)
            .Grant(AdministrationPermissions.ExportMembers, Secretary));
        Configure<AbpExceptionHttpStatusCodeOptions>(options =>
        {
            options.Map(AdministrationErrors.NoAssociation, HttpStatusCode.NotFound);
            options.Map(AdministrationErrors.NoFoundingHere, HttpStatusCode.NotFound);
        });
    }
}
