using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.AspNetCore.Localization;
using Volo.Abp.Http;
using Volo.Abp.MultiTenancy;
using Volo.Abp.MultiTenancy.Localization;

namespace Volo.Abp.AspNetCore.MultiTenancy;

/// <summary>
/// Puts each request into its tenant; a tenant that is not there is a 404 that ABP's client understands.
/// </summary>
internal sealed class MultiTenancyMiddleware(
    RequestDelegate next,
    TenantResolver resolver,
    ICurrentTenant currentTenant,
    IOptions<AbpAspNetCoreMultiTenancyOptions> options)
{
    /// <summary>What a client needs to start and to forget a tenant it remembers wrongly.</summary>
    private static readonly PathString[] StartUpPaths = ["/api/abp", "/.well-known", "/connect"];

    public async Task InvokeAsync(HttpContext http)
    {
        var (named, by) = await resolver.ResolveAsync(http);
        if (named is null)
        {
            await next(http);
            return;
        }

        var tenant = await FindAsync(http, named);
        if (tenant is { IsActive: true }) await InTenantAsync(http, tenant);
        else if (IsForgivable(http, by!)) await next(http);
        else await RefuseAsync(http, named);
    }

    private async Task InTenantAsync(HttpContext http, TenantConfiguration tenant)
    {
        using (currentTenant.Change(tenant.Id, tenant.Name)) await next(http);
    }

    private static Task<TenantConfiguration?> FindAsync(HttpContext http, string idOrName)
    {
        var store = http.RequestServices.GetRequiredService<ITenantStore>();
        return Guid.TryParse(idOrName, out var id)
            ? store.FindAsync(id)
            : store.FindAsync(http.RequestServices.GetRequiredService<ITenantNormalizer>().NormalizeName(idOrName)!);
    }

    private static bool IsForgivable(HttpContext http, ITenantResolveContributor by) =>
        by is HeaderTenantResolveContributor or CookieTenantResolveContributor or QueryStringTenantResolveContributor
        && Array.Exists(StartUpPaths, path => http.Request.Path.StartsWithSegments(path));

    private async Task RefuseAsync(HttpContext http, string named)
    {
        http.RequestServices.GetRequiredService<RequestCultureFinder>().Enter(http);
        var texts = http.RequestServices.GetRequiredService<IStringLocalizer<AbpMultiTenancyResource>>();
        var text = texts["TenantNotFoundMessage"];
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        http.Response.Headers[AbpHttpConsts.AbpTenantResolveError] = Uri.EscapeDataString(text);
        var missing = new BusinessException("Volo.AbpIo.MultiTenancy:010001", text).WithData("tenant", named);
        if (await options.Value.MultiTenancyMiddlewareErrorPageBuilder(http, missing)) return;
        await ErrorEnvelope.WriteAsync(
            http, StatusCodes.Status404NotFound, new RemoteServiceErrorInfo(text, code: missing.Code));
    }
}
