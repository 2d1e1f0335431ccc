using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Volo.Abp.Security.Claims;

namespace Volo.Abp.AspNetCore.Security.Claims;

/// <summary>Within a request its user, elsewhere the thread's.</summary>
public class HttpContextCurrentPrincipalAccessor(IHttpContextAccessor httpContextAccessor)
    : ThreadCurrentPrincipalAccessor
{
    protected override ClaimsPrincipal GetClaimsPrincipal() =>
        httpContextAccessor.HttpContext?.User ?? base.GetClaimsPrincipal();
}
