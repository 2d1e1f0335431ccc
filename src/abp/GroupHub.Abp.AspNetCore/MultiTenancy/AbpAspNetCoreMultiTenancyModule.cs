using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.AspNetCore.MultiTenancy;

/// <summary>
/// Finds a request's tenant: the signed-in user's, the host name's (where configured), then header, query and cookie.
/// </summary>
[DependsOn(typeof(AbpAspNetCoreModule), typeof(AbpMultiTenancyModule))]
public class AbpAspNetCoreMultiTenancyModule : AbpModule
{
    public AbpAspNetCoreMultiTenancyModule() => SkipAutoServiceRegistration = true;

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddSingleton<TenantResolver>();
        context.Services.AddSingleton<ITenantResolver>(provider => provider.GetRequiredService<TenantResolver>());
        Configure<AbpMultiTenancyOptions>(options => options.IsEnabled = true);
        Configure<AbpTenantResolveOptions>(options => options.TenantResolvers.AddRange(
        [
            new CurrentUserTenantResolveContributor(),
            new HeaderTenantResolveContributor(),
            new QueryStringTenantResolveContributor(),
            new CookieTenantResolveContributor(),
        ]));
    }
}
