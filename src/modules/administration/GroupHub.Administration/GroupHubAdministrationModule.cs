using System.Net;
using GroupHub.Foundation;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.SettingManagement;

namespace GroupHub.Administration;

[DependsOn(typeof(GroupHubFoundationModule), typeof(AbpSettingManagementDomainModule))]
public sealed class GroupHubAdministrationModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddGroupHubModule<GroupHubAdministrationModule>("GroupHub.Administration");
        Configure<AbpExceptionHttpStatusCodeOptions>(options => options.Map(AdministrationErrors.NoAssociation, HttpStatusCode.NotFound));
    }
}
