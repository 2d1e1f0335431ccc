using GroupHub.Abp;
using Volo.Abp.Modularity;

namespace Volo.Abp.BackgroundJobs
{
    [DependsOn(typeof(AbpModulesModule))]
    public class AbpBackgroundJobsDomainModule : AbpModule;
}

namespace Volo.Abp.BackgroundJobs.EntityFrameworkCore
{
    [DependsOn(typeof(AbpBackgroundJobsDomainModule))]
    public class AbpBackgroundJobsEntityFrameworkCoreModule : AbpModule;
}
