using GroupHub.Abp;
using Volo.Abp.Modularity;

// ABP's modules by name, for [DependsOn]. They come in one assembly, so one module behind them configures all.
namespace Volo.Abp.Auditing
{
    [DependsOn(typeof(GroupHubAbpCoreModule))]
    public class AbpAuditingModule : AbpModule;
}

namespace Volo.Abp.Authorization
{
    [DependsOn(typeof(GroupHubAbpCoreModule))]
    public class AbpAuthorizationModule : AbpModule;
}

namespace Volo.Abp.BackgroundJobs
{
    [DependsOn(typeof(GroupHubAbpCoreModule))]
    public class AbpBackgroundJobsAbstractionsModule : AbpModule;

    [DependsOn(typeof(AbpBackgroundJobsAbstractionsModule))]
    public class AbpBackgroundJobsModule : AbpModule;
}

namespace Volo.Abp.BackgroundWorkers
{
    [DependsOn(typeof(GroupHubAbpCoreModule))]
    public class AbpBackgroundWorkersModule : AbpModule;
}

namespace Volo.Abp.BackgroundWorkers.Quartz
{
    [DependsOn(typeof(AbpBackgroundWorkersModule))]
    public class AbpBackgroundWorkersQuartzModule : AbpModule;
}

namespace Volo.Abp.BlobStoring
{
    [DependsOn(typeof(GroupHubAbpCoreModule))]
    public class AbpBlobStoringModule : AbpModule;
}

namespace Volo.Abp.Caching
{
    [DependsOn(typeof(GroupHubAbpCoreModule))]
    public class AbpCachingModule : AbpModule;
}

namespace Volo.Abp.Data
{
    [DependsOn(typeof(GroupHubAbpCoreModule))]
    public class AbpDataModule : AbpModule;
}

namespace Volo.Abp.Domain
{
    [DependsOn(typeof(GroupHubAbpCoreModule))]
    public class AbpDddDomainModule : AbpModule;
}

namespace Volo.Abp.Application
{
    [DependsOn(typeof(Domain.AbpDddDomainModule))]
    public class AbpDddApplicationContractsModule : AbpModule;

    [DependsOn(typeof(AbpDddApplicationContractsModule))]
    public class AbpDddApplicationModule : AbpModule;
}

namespace Volo.Abp.Emailing
{
    [DependsOn(typeof(GroupHubAbpCoreModule))]
    public class AbpEmailingModule : AbpModule;
}

namespace Volo.Abp.MailKit
{
    [DependsOn(typeof(Emailing.AbpEmailingModule))]
    public class AbpMailKitModule : AbpModule;
}

namespace Volo.Abp.Features
{
    [DependsOn(typeof(GroupHubAbpCoreModule))]
    public class AbpFeaturesModule : AbpModule;
}

namespace Volo.Abp.Guids
{
    [DependsOn(typeof(GroupHubAbpCoreModule))]
    public class AbpGuidsModule : AbpModule;
}

namespace Volo.Abp.Localization
{
    [DependsOn(typeof(GroupHubAbpCoreModule))]
    public class AbpLocalizationModule : AbpModule;
}

namespace Volo.Abp.MultiTenancy
{
    [DependsOn(typeof(GroupHubAbpCoreModule))]
    public class AbpMultiTenancyModule : AbpModule;
}

namespace Volo.Abp.Security
{
    [DependsOn(typeof(GroupHubAbpCoreModule))]
    public class AbpSecurityModule : AbpModule;
}

namespace Volo.Abp.Settings
{
    [DependsOn(typeof(GroupHubAbpCoreModule))]
    public class AbpSettingsModule : AbpModule;
}

namespace Volo.Abp.Timing
{
    [DependsOn(typeof(GroupHubAbpCoreModule))]
    public class AbpTimingModule : AbpModule;
}

namespace Volo.Abp.Uow
{
    [DependsOn(typeof(GroupHubAbpCoreModule))]
    public class AbpUnitOfWorkModule : AbpModule;
}

namespace Volo.Abp.Validation
{
    [DependsOn(typeof(GroupHubAbpCoreModule))]
    public class AbpValidationModule : AbpModule;
}

namespace Volo.Abp.VirtualFileSystem
{
    [DependsOn(typeof(GroupHubAbpCoreModule))]
    public class AbpVirtualFileSystemModule : AbpModule;
}
