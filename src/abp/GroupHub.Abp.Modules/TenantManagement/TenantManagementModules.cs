using GroupHub.Abp;
using Volo.Abp.Modularity;

namespace Volo.Abp.TenantManagement
{
    [DependsOn(typeof(AbpModulesModule))]
    public class AbpTenantManagementDomainModule : AbpModule;

    [DependsOn(typeof(AbpTenantManagementDomainModule))]
    public class AbpTenantManagementApplicationModule : AbpModule;

    [DependsOn(typeof(AbpTenantManagementApplicationModule))]
    public class AbpTenantManagementHttpApiModule : AbpModule
    {
        public override void ConfigureServices(ServiceConfigurationContext context) =>
            context.Services.AddModuleControllers();
    }
}

namespace Volo.Abp.TenantManagement.EntityFrameworkCore
{
    [DependsOn(typeof(AbpTenantManagementDomainModule))]
    public class AbpTenantManagementEntityFrameworkCoreModule : AbpModule;
}
