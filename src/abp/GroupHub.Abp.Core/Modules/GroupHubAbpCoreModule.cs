using GroupHub.Abp.BackgroundJobs;
using GroupHub.Abp.BackgroundWorkers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.BlobStoring;
using Volo.Abp.Caching;
using Volo.Abp.Data;
using Volo.Abp.EventBus;
using Volo.Abp.Features;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Settings;

namespace GroupHub.Abp;

/// <summary>Everything in this assembly, behind the modules that carry ABP's names.</summary>
[DependsOn(typeof(AbpEventBusModule))]
public sealed class GroupHubAbpCoreModule : AbpModule
{
    public override void PreConfigureServices(ServiceConfigurationContext context) =>
        Discovery.Listen(context.Services);

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ICurrentTenantAccessor>(AsyncLocalCurrentTenantAccessor.Instance);
        services.AddSingleton(typeof(IDataFilter<>), typeof(DataFilter<>));
        services.AddTransient(typeof(IBlobContainer<>), typeof(BlobContainer<>));
        services.AddSingleton(typeof(IDistributedCache<>), typeof(DistributedCache<>));
        services.AddSingleton(typeof(IDistributedCache<,>), typeof(DistributedCache<,>));
        services.Replace(ServiceDescriptor.Transient(
            typeof(IStringLocalizer<>), typeof(GroupHub.Abp.Localization.TypedLocalizer<>)));
        services.AddDistributedMemoryCache();
        services.AddDataProtection();
        services.AddHostedService<BackgroundJobRunner>();
        services.AddHostedService<BackgroundWorkerHost>();
        ConfigureFromConfiguration(services);
        ConfigureValueProviders();
    }

    private void ConfigureFromConfiguration(IServiceCollection services)
    {
        if (services.GetConfigurationOrNull() is not { } configuration)
        {
            services.TryAddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
            return;
        }

        Configure<AbpDbConnectionOptions>(configuration);
        Configure<AbpDefaultTenantStoreOptions>(configuration);
    }

    private void ConfigureValueProviders()
    {
        Configure<AbpSettingOptions>(options =>
        {
            options.ValueProviders.Add<DefaultValueSettingValueProvider>();
            options.ValueProviders.Add<ConfigurationSettingValueProvider>();
            options.ValueProviders.Add<GlobalSettingValueProvider>();
            options.ValueProviders.Add<TenantSettingValueProvider>();
            options.ValueProviders.Add<UserSettingValueProvider>();
        });
        Configure<AbpFeatureOptions>(options =>
        {
            options.ValueProviders.Add<DefaultValueFeatureValueProvider>();
            options.ValueProviders.Add<TenantFeatureValueProvider>();
        });
        Configure<AbpPermissionOptions>(options =>
        {
            options.ValueProviders.Add<UserPermissionValueProvider>();
            options.ValueProviders.Add<RolePermissionValueProvider>();
            options.ValueProviders.Add<ClientPermissionValueProvider>();
        });
    }
}
