using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;
using Volo.Abp.AspNetCore.Mvc.Uow;
using Volo.Abp.AspNetCore.MultiTenancy;
using Volo.Abp.Modularity;

namespace Volo.Abp.AspNetCore.Mvc;

/// <summary>
/// Controllers in units of work, their input errors in ABP's form, and what ABP's client asks at its start.
/// </summary>
[DependsOn(typeof(AbpAspNetCoreMultiTenancyModule))]
public class AbpAspNetCoreMvcModule : AbpModule
{
    public AbpAspNetCoreMvcModule() => SkipAutoServiceRegistration = true;

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        AddMvc(context.Services);
        AddClientStart(context.Services);
    }

    private static void AddMvc(IServiceCollection services)
    {
        services.AddControllers().PartManager.ApplicationParts.Add(
            new AssemblyPart(typeof(AbpAspNetCoreMvcModule).Assembly));
        services.AddSingleton<AbpUowFilter>();
        services.AddSingleton<ConfigureMvc>();
        services.ConfigureOptions<ConfigureMvc>();
    }

    private static void AddClientStart(IServiceCollection services)
    {
        services.AddSingleton<ClientTexts>();
        services.TryAddSingleton<IAbpApplicationLocalizationAppService>(
            provider => provider.GetRequiredService<ClientTexts>());
        services.AddSingleton<ClientDefinitions>();
        services.AddTransient<ClientValues>();
        services.TryAddTransient<IAbpApplicationConfigurationAppService, AbpApplicationConfigurationAppService>();
    }
}
