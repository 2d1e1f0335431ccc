using GroupHub.Abp;
using Volo.Abp.Modularity;

namespace Volo.Abp.FeatureManagement
{
    [DependsOn(typeof(AbpModulesModule))]
    public class AbpFeatureManagementDomainModule : AbpModule;

    [DependsOn(typeof(AbpFeatureManagementDomainModule))]
    public class AbpFeatureManagementApplicationModule : AbpModule;

    [DependsOn(typeof(AbpFeatureManagementApplicationModule))]
    public class AbpFeatureManagementHttpApiModule : AbpModule
    {
        public override void ConfigureServices(ServiceConfigurationContext context) =>
            context.Services.AddModuleControllers();
    }
}

namespace Volo.Abp.FeatureManagement.EntityFrameworkCore
{
    [DependsOn(typeof(AbpFeatureManagementDomainModule))]
    public class AbpFeatureManagementEntityFrameworkCoreModule : AbpModule;
}
