using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Volo.Abp.Security.Claims;

namespace Volo.Abp.Identity;

/// <summary>
/// What a sign-in says about the user: besides id, name and roles, the tenant and the names ABP reads.
/// </summary>
public class AbpUserClaimsPrincipalFactory(
    UserManager<IdentityUser> userManager,
    RoleManager<IdentityRole> roleManager,
    IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<IdentityUser, IdentityRole>(userManager, roleManager, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(IdentityUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        AddIfMissing(identity, AbpClaimTypes.TenantId, user.TenantId?.ToString());
        AddIfMissing(identity, AbpClaimTypes.Name, user.Name);
        AddIfMissing(identity, AbpClaimTypes.SurName, user.Surname);
        AddIfMissing(identity, AbpClaimTypes.PhoneNumber, user.PhoneNumber);
        AddIfMissing(identity, AbpClaimTypes.PhoneNumberVerified, user.PhoneNumberConfirmed ? "true" : "false");
        AddIfMissing(identity, AbpClaimTypes.Email, user.Email);
        AddIfMissing(identity, AbpClaimTypes.EmailVerified, user.EmailConfirmed ? "true" : "false");
        return identity;
    }

    private static void AddIfMissing(ClaimsIdentity identity, string type, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value) && !identity.HasClaim(claim => claim.Type == type))
        {
            identity.AddClaim(new Claim(type, value));
        }
    }
}
