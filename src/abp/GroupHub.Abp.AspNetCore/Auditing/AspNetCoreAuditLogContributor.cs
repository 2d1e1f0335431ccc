using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Auditing;
using Volo.Abp.Tracing;

namespace Volo.Abp.AspNetCore.Auditing;

/// <summary>
/// Adds to an audit log from where and how the request came. Its query is left out: it may carry keys.
/// </summary>
public class AspNetCoreAuditLogContributor : AuditLogContributor
{
    private const int LongestBrowserInfo = 512;

    public override void PreContribute(AuditLogContributionContext context)
    {
        if (context.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext is not { } http) return;
        var log = context.AuditInfo;
        log.HttpMethod ??= http.Request.Method;
        log.Url ??= http.Request.Path.Value;
        log.ClientIpAddress ??= http.Connection.RemoteIpAddress?.ToString();
        log.BrowserInfo ??= http.Request.Headers.UserAgent.ToString().Truncate(LongestBrowserInfo);
        log.CorrelationId ??= context.ServiceProvider.GetRequiredService<ICorrelationIdProvider>().Get();
    }

    public override void PostContribute(AuditLogContributionContext context)
    {
        if (context.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext is { } http)
            context.AuditInfo.HttpStatusCode = http.Response.StatusCode;
    }
}
