using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.AspNetCore.MultiTenancy;

/// <summary>Asks the configured contributors in turn.</summary>
internal sealed class TenantResolver(IOptions<AbpTenantResolveOptions> options, IHttpContextAccessor accessor)
    : ITenantResolver
{
    private readonly ITenantResolveContributor[] _contributors = [.. options.Value.TenantResolvers];

    public async Task<TenantResolveResult> ResolveTenantIdOrNameAsync()
    {
        var result = new TenantResolveResult();
        if (accessor.HttpContext is not { } http) return result;
        var (tenant, by) = await ResolveAsync(http);
        result.TenantIdOrName = tenant;
        if (by is not null) result.AppliedResolvers.Add(by.Name);
        return result;
    }

    /// <summary>The tenant's id or name, null for the host, and who said so.</summary>
    public async ValueTask<(string? TenantIdOrName, ITenantResolveContributor? By)> ResolveAsync(HttpContext http)
    {
        var context = new HttpTenantResolveContext(http);
        foreach (var contributor in _contributors)
        {
            await contributor.ResolveAsync(context);
            if (context.IsDecided) return (context.TenantIdOrName, contributor);
        }

        return (null, null);
    }
}
