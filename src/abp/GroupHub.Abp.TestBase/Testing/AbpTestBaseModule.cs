using Volo.Abp.Domain;
using Volo.Abp.Modularity;

namespace Volo.Abp;

[DependsOn(typeof(AbpDddDomainModule))]
public class AbpTestBaseModule : AbpModule;
