using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Modularity;

namespace Volo.Abp.AspNetCore.Mvc;

[DependsOn(typeof(AbpAspNetCoreModule))]
public class AbpAspNetCoreMvcModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) => context.Services.AddControllers();
}
