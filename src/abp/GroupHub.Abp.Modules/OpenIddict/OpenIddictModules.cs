using GroupHub.Abp;
using Volo.Abp.Modularity;

namespace Volo.Abp.OpenIddict
{
    [DependsOn(typeof(AbpModulesModule))]
    public class AbpOpenIddictDomainModule : AbpModule;
}

namespace Volo.Abp.OpenIddict.EntityFrameworkCore
{
    [DependsOn(typeof(AbpOpenIddictDomainModule))]
    public class AbpOpenIddictEntityFrameworkCoreModule : AbpModule;
}
