using GroupHub.Abp;
using Volo.Abp.Modularity;

namespace Volo.Abp.SettingManagement
{
    [DependsOn(typeof(AbpModulesModule))]
    public class AbpSettingManagementDomainModule : AbpModule;

    [DependsOn(typeof(AbpSettingManagementDomainModule))]
    public class AbpSettingManagementApplicationModule : AbpModule;

    [DependsOn(typeof(AbpSettingManagementApplicationModule))]
    public class AbpSettingManagementHttpApiModule : AbpModule
    {
        public override void ConfigureServices(ServiceConfigurationContext context) =>
            context.Services.AddModuleControllers();
    }
}

namespace Volo.Abp.SettingManagement.EntityFrameworkCore
{
    [DependsOn(typeof(AbpSettingManagementDomainModule))]
    public class AbpSettingManagementEntityFrameworkCoreModule : AbpModule;
}
