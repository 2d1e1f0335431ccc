using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Volo.Abp.AspNetCore.Auditing;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.AspNetCore.Localization;
using Volo.Abp.AspNetCore.Security.Claims;
using Volo.Abp.Auditing;
using Volo.Abp.Authorization;
using Volo.Abp.Features;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;
using Volo.Abp.Security.Claims;
using Volo.Abp.Settings;
using Volo.Abp.Timing;
using Volo.Abp.Tracing;
using Volo.Abp.Uow;
using Volo.Abp.VirtualFileSystem;

namespace Volo.Abp.AspNetCore;

/// <summary>
/// What every HTTP application needs, with or without MVC: the request's
/// user, its language, its errors, permissions as policies.
/// </summary>
[DependsOn(
    typeof(AbpAuditingModule),
    typeof(AbpAuthorizationModule),
    typeof(AbpFeaturesModule),
    typeof(AbpLocalizationModule),
    typeof(AbpSettingsModule),
    typeof(AbpTimingModule),
    typeof(AbpUnitOfWorkModule),
    typeof(AbpVirtualFileSystemModule))]
public class AbpAspNetCoreModule : AbpModule
{
    public AbpAspNetCoreModule() => SkipAutoServiceRegistration = true;

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        services.AddHttpContextAccessor();
        services.AddObjectAccessor<IApplicationBuilder>();
        services.Replace(ServiceDescriptor.Singleton<ICurrentPrincipalAccessor, HttpContextCurrentPrincipalAccessor>());

        services.AddAuthorization();
        services.Replace(ServiceDescriptor.Singleton<IAuthorizationPolicyProvider, AbpAuthorizationPolicyProvider>());
        services.AddTransient<IAuthorizationHandler, PermissionRequirementHandler>();

        services.AddSingleton<ICorrelationIdProvider, DefaultCorrelationIdProvider>();
        services.AddSingleton<RequestCultureFinder>();
        services.AddSingleton<DefaultExceptionToErrorInfoConverter>();
        services.AddSingleton<IExceptionToErrorInfoConverter>(
            provider => provider.GetRequiredService<DefaultExceptionToErrorInfoConverter>());
        services.AddSingleton<IHttpExceptionStatusCodeFinder, DefaultHttpExceptionStatusCodeFinder>();

        Configure<AbpAuditingOptions>(options => options.Contributors.Add(new AspNetCoreAuditLogContributor()));
        Configure<AbpVirtualFileSystemOptions>(
            options => options.FileSets.AddEmbedded<AbpAspNetCoreModule>("GroupHub.Abp.AspNetCore"));
        Configure<AbpLocalizationOptions>(FrameworkTexts.AddTo);
    }
}
