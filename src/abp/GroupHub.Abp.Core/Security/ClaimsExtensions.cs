using System.Security.Claims;
using Volo.Abp.Security.Claims;

namespace System.Security.Principal;

public static class AbpClaimsIdentityExtensions
{
    public static Guid? FindUserId(this ClaimsPrincipal principal) => FindGuid(principal, AbpClaimTypes.UserId);

    public static Guid? FindUserId(this IIdentity identity) => FindGuid(identity, AbpClaimTypes.UserId);

    public static Guid? FindTenantId(this ClaimsPrincipal principal) => FindGuid(principal, AbpClaimTypes.TenantId);

    public static Guid? FindTenantId(this IIdentity identity) => FindGuid(identity, AbpClaimTypes.TenantId);

    public static string? FindClientId(this ClaimsPrincipal principal) =>
        principal.FindFirst(AbpClaimTypes.ClientId)?.Value;

    public static Guid? FindEditionId(this ClaimsPrincipal principal) => FindGuid(principal, AbpClaimTypes.EditionId);

    public static Guid? FindImpersonatorTenantId(this ClaimsPrincipal principal) =>
        FindGuid(principal, AbpClaimTypes.ImpersonatorTenantId);

    public static Guid? FindImpersonatorUserId(this ClaimsPrincipal principal) =>
        FindGuid(principal, AbpClaimTypes.ImpersonatorUserId);

    public static string? FindSessionId(this ClaimsPrincipal principal) =>
        principal.FindFirst(AbpClaimTypes.SessionId)?.Value;

    public static ClaimsIdentity AddIfNotContains(this ClaimsIdentity claimsIdentity, Claim claim)
    {
        if (!claimsIdentity.HasClaim(c => string.Equals(c.Type, claim.Type, StringComparison.OrdinalIgnoreCase)))
        {
            claimsIdentity.AddClaim(claim);
        }

        return claimsIdentity;
    }

    public static ClaimsIdentity AddOrReplace(this ClaimsIdentity claimsIdentity, Claim claim)
    {
        return claimsIdentity.RemoveAll(claim.Type).With(claim);
    }

    public static ClaimsIdentity RemoveAll(this ClaimsIdentity claimsIdentity, string claimType)
    {
        foreach (var claim in claimsIdentity.FindAll(claimType).ToList())
        {
            claimsIdentity.RemoveClaim(claim);
        }

        return claimsIdentity;
    }

    private static ClaimsIdentity With(this ClaimsIdentity identity, Claim claim)
    {
        identity.AddClaim(claim);
        return identity;
    }

    private static Guid? FindGuid(ClaimsPrincipal principal, string type) =>
        Guid.TryParse(principal.FindFirst(type)?.Value, out var id) ? id : null;

    private static Guid? FindGuid(IIdentity identity, string type) =>
        Guid.TryParse((identity as ClaimsIdentity)?.FindFirst(type)?.Value, out var id) ? id : null;
}
