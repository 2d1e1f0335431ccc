using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace Volo.Abp.AspNetCore.Security;

/// <summary>Tells browsers what no page of ours may do. An endpoint may set its own value later.</summary>
internal sealed class AbpSecurityHeadersMiddleware(RequestDelegate next, IOptions<AbpSecurityHeadersOptions> options)
{
    private readonly KeyValuePair<string, StringValues>[] _headers = [.. Collect(options.Value)];

    public Task InvokeAsync(HttpContext http)
    {
        foreach (var (name, value) in _headers) http.Response.Headers[name] = value;
        return next(http);
    }

    private static Dictionary<string, StringValues> Collect(AbpSecurityHeadersOptions options)
    {
        var headers = new Dictionary<string, StringValues>(StringComparer.OrdinalIgnoreCase)
        {
            ["X-Content-Type-Options"] = "nosniff",
            ["X-XSS-Protection"] = "1; mode=block",
            ["X-Frame-Options"] = "SAMEORIGIN",
        };
        foreach (var (name, value) in options.Headers) headers[name] = value;
        if (options is { UseContentSecurityPolicyHeader: true, ContentSecurityPolicyValue: { } policy })
            headers["Content-Security-Policy"] = policy;
        return headers;
    }
}
