using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Volo.Abp;
using Volo.Abp.AspNetCore.Auditing;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.AspNetCore.Localization;
using Volo.Abp.AspNetCore.MultiTenancy;
using Volo.Abp.AspNetCore.Security;
using Volo.Abp.AspNetCore.Tracing;
using Volo.Abp.DependencyInjection;

namespace Microsoft.AspNetCore.Builder;

public static class AbpApplicationBuilderExtensions
{
    /// <summary>Lets every module add its part of the pipeline, and say good-bye when the application stops.</summary>
    public static async Task InitializeApplicationAsync(this IApplicationBuilder app)
    {
        var services = app.ApplicationServices;
        services.GetRequiredService<ObjectAccessor<IApplicationBuilder>>().Value = app;
        var application = (IAbpApplicationWithExternalServiceProvider)services.GetRequiredService<IAbpApplication>();
        var lifetime = services.GetRequiredService<IHostApplicationLifetime>();
        lifetime.ApplicationStopping.Register(application.Shutdown);
        lifetime.ApplicationStopped.Register(application.Dispose);
        await application.InitializeAsync(services);
    }

    /// <summary>Failures under <c>/api</c> leave as ABP's error envelope.</summary>
    public static IApplicationBuilder UseAbpExceptionHandling(this IApplicationBuilder app) =>
        app.UseMiddleware<AbpExceptionHandlingMiddleware>();

    public static IApplicationBuilder UseCorrelationId(this IApplicationBuilder app) =>
        app.UseMiddleware<AbpCorrelationIdMiddleware>();

    public static IApplicationBuilder UseAbpSecurityHeaders(this IApplicationBuilder app) =>
        app.UseMiddleware<AbpSecurityHeadersMiddleware>();

    /// <summary>
    /// After <see cref="UseMultiTenancy"/>, so that a tenant's own language can answer who asks for none.
    /// </summary>
    public static IApplicationBuilder UseAbpRequestLocalization(this IApplicationBuilder app) =>
        app.UseMiddleware<AbpRequestLocalizationMiddleware>();

    /// <summary>After authentication: a signed-in user's tenant always wins.</summary>
    public static IApplicationBuilder UseMultiTenancy(this IApplicationBuilder app) =>
        app.UseMiddleware<MultiTenancyMiddleware>();

    /// <summary>After authentication and multi-tenancy: the log says who changed what in which tenant.</summary>
    public static IApplicationBuilder UseAuditing(this IApplicationBuilder app) =>
        app.UseMiddleware<AbpAuditingMiddleware>();
}
