using GroupHub.Abp;
using Volo.Abp.Modularity;

namespace Volo.Abp.AuditLogging
{
    [DependsOn(typeof(AbpModulesModule))]
    public class AbpAuditLoggingDomainModule : AbpModule;
}

namespace Volo.Abp.AuditLogging.EntityFrameworkCore
{
    [DependsOn(typeof(AbpAuditLoggingDomainModule))]
    public class AbpAuditLoggingEntityFrameworkCoreModule : AbpModule;
}
