using System.Net;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Volo.Abp;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.AspNetCore.Security;
using Volo.Abp.Auditing;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.VirtualFileSystem;

namespace GroupHub.Abp.Tests.AspNetCore;

[LocalizationResourceName("WebApp")]
public class WebAppResource;

[DependsOn(typeof(AbpAspNetCoreMvcModule))]
public class WebAppModule : AbpModule
{
    public WebAppModule() => SkipAutoServiceRegistration = true;

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        services.AddControllers().PartManager.ApplicationParts.Add(new AssemblyPart(typeof(WebAppModule).Assembly));
        services.AddAuthentication("Test").AddScheme<AuthenticationSchemeOptions, TestAuthentication>("Test", null);
        services.AddSingleton<Diary>();
        services.Replace(ServiceDescriptor.Singleton<IAuditingStore>(provider => provider.GetRequiredService<Diary>()));
        services.Replace(ServiceDescriptor.Singleton<IPermissionStore, AdaMayRead>());
        services.AddType<WebAppPermissions>();
        services.AddType<WebAppSettings>();
        services.AddType<WebAppFeatures>();
        ConfigureOptions();
    }

    public override void OnApplicationInitialization(ApplicationInitializationContext context) => context.GetApplicationBuilder()
        .UseCorrelationId()
        .UseAbpSecurityHeaders()
        .UseAbpExceptionHandling()
        .UseRouting()
        .UseAuthentication()
        .UseMultiTenancy()
        .UseAbpRequestLocalization()
        .UseAuthorization()
        .UseAuditing()
        .UseEndpoints(endpoints => endpoints.MapControllers());

    private void ConfigureOptions()
    {
        Configure<AbpClockOptions>(options => options.Kind = DateTimeKind.Utc);
        Configure<AbpTenantResolveOptions>(options => options.AddDomainTenantResolver("{0}.localhost"));
        Configure<AbpDefaultTenantStoreOptions>(options => options.Tenants =
        [
            new TenantConfiguration(WebApp.Acme, "acme", "ACME"),
            new TenantConfiguration(WebApp.Globex, "globex", "GLOBEX"),
            new TenantConfiguration(Guid.NewGuid(), "closed", "CLOSED") { IsActive = false },
        ]);
        Configure<AbpExceptionHttpStatusCodeOptions>(options => options.Map("WebApp:Away", HttpStatusCode.ServiceUnavailable));
        Configure<AbpSecurityHeadersOptions>(options => options.Headers["Referrer-Policy"] = "same-origin");
        Configure<AbpVirtualFileSystemOptions>(options => options.FileSets.AddEmbedded<WebAppModule>("GroupHub.Abp.Tests"));
        Configure<AbpExceptionLocalizationOptions>(options => options.MapCodeNamespace("WebApp", typeof(WebAppResource)));
        Configure<AbpLocalizationOptions>(options =>
        {
            options.Languages.AddRange([new LanguageInfo("en", "en", "English"), new LanguageInfo("de", "de", "Deutsch")]);
            options.Resources.Add<WebAppResource>("en").AddVirtualJson("/AspNetCore/Texts");
            options.DefaultResourceType = typeof(WebAppResource);
        });
    }
}
