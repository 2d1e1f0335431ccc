using Microsoft.AspNetCore.Http;

namespace Volo.Abp.AspNetCore.MultiTenancy;

public class AbpAspNetCoreMultiTenancyOptions
{
    /// <summary>Answers a request whose tenant is not there; true when it did.</summary>
    public Func<HttpContext, Exception, Task<bool>> MultiTenancyMiddlewareErrorPageBuilder { get; set; } =
        static (_, _) => Task.FromResult(false);
}
