using GroupHub.Abp;
using Volo.Abp.Modularity;

namespace Volo.Abp.Account;

[DependsOn(typeof(AbpModulesModule))]
public class AbpAccountApplicationModule : AbpModule;

[DependsOn(typeof(AbpAccountApplicationModule))]
public class AbpAccountHttpApiModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) =>
        context.Services.AddModuleControllers();
}
