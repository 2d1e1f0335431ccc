using GroupHub.Abp;
using Volo.Abp.Modularity;

namespace Volo.Abp.PermissionManagement
{
    [DependsOn(typeof(AbpModulesModule))]
    public class AbpPermissionManagementDomainModule : AbpModule;

    [DependsOn(typeof(AbpPermissionManagementDomainModule))]
    public class AbpPermissionManagementApplicationModule : AbpModule;

    [DependsOn(typeof(AbpPermissionManagementApplicationModule))]
    public class AbpPermissionManagementHttpApiModule : AbpModule
    {
        public override void ConfigureServices(ServiceConfigurationContext context) =>
            context.Services.AddModuleControllers();
    }
}

namespace Volo.Abp.PermissionManagement.EntityFrameworkCore
{
    [DependsOn(typeof(AbpPermissionManagementDomainModule))]
    public class AbpPermissionManagementEntityFrameworkCoreModule : AbpModule;
}
