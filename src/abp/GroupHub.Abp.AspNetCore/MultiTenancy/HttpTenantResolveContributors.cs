using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Security.Claims;

namespace Volo.Abp.AspNetCore.MultiTenancy;

/// <summary>A place in the request that may name its tenant.</summary>
public abstract class HttpTenantResolveContributorBase : TenantResolveContributorBase
{
    public override Task ResolveAsync(ITenantResolveContext context)
    {
        if (FindHttpContext(context) is not { } http) return Task.CompletedTask;
        var tenant = GetTenantIdOrNameFromHttpContextOrNull(context, http);
        if (!string.IsNullOrEmpty(tenant)) context.TenantIdOrName = tenant;
        return Task.CompletedTask;
    }

    protected abstract string? GetTenantIdOrNameFromHttpContextOrNull(
        ITenantResolveContext context, HttpContext httpContext);

    private static HttpContext? FindHttpContext(ITenantResolveContext context) =>
        context is HttpTenantResolveContext http
            ? http.Http
            : context.ServiceProvider.GetService<IHttpContextAccessor>()?.HttpContext;
}

/// <summary>Who is signed in belongs to a tenant (or the host), whatever else the request says.</summary>
public class CurrentUserTenantResolveContributor : HttpTenantResolveContributorBase
{
    public const string ContributorName = "CurrentUser";

    public override string Name => ContributorName;

    protected override string? GetTenantIdOrNameFromHttpContextOrNull(
        ITenantResolveContext context, HttpContext httpContext)
    {
        if (httpContext.User.Identity is not { IsAuthenticated: true }) return null;
        context.Handled = true;
        return httpContext.User.FindFirst(AbpClaimTypes.TenantId)?.Value;
    }
}

public class QueryStringTenantResolveContributor : HttpTenantResolveContributorBase
{
    public const string ContributorName = "QueryString";

    public override string Name => ContributorName;

    protected override string? GetTenantIdOrNameFromHttpContextOrNull(
        ITenantResolveContext context, HttpContext httpContext) =>
        httpContext.Request.QueryString.HasValue
            ? (string?)httpContext.Request.Query[TenantResolverConsts.DefaultTenantKey]
            : null;
}

public class HeaderTenantResolveContributor : HttpTenantResolveContributorBase
{
    public const string ContributorName = "Header";

    public override string Name => ContributorName;

    protected override string? GetTenantIdOrNameFromHttpContextOrNull(
        ITenantResolveContext context, HttpContext httpContext) =>
        httpContext.Request.Headers.TryGetValue(TenantResolverConsts.DefaultTenantKey, out var values)
            ? values[0]
            : null;
}

public class CookieTenantResolveContributor : HttpTenantResolveContributorBase
{
    public const string ContributorName = "Cookie";

    public override string Name => ContributorName;

    protected override string? GetTenantIdOrNameFromHttpContextOrNull(
        ITenantResolveContext context, HttpContext httpContext) =>
        httpContext.Request.Headers.Cookie.Count == 0
            ? null
            : httpContext.Request.Cookies[TenantResolverConsts.DefaultTenantKey];
}
