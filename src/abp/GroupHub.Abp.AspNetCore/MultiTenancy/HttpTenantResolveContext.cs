using Microsoft.AspNetCore.Http;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.AspNetCore.MultiTenancy;

/// <summary>What the resolvers of a request share.</summary>
internal sealed class HttpTenantResolveContext(HttpContext http) : ITenantResolveContext
{
    public HttpContext Http { get; } = http;

    public IServiceProvider ServiceProvider => Http.RequestServices;

    public string? TenantIdOrName { get; set; }

    public bool Handled { get; set; }

    public bool IsDecided => Handled || TenantIdOrName is not null;
}
