using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using OpenIddict.Abstractions;
using Volo.Abp.Security.Claims;
using static OpenIddict.Abstractions.OpenIddictConstants;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace GroupHub.Host.SignIn;

/// <summary>What our tokens say of a person: enough to work with, and no more than each token needs.</summary>
internal sealed class TokenClaims(
    IUserClaimsPrincipalFactory<IdentityUser> principals, IOptions<IdentityOptions> options)
{
    public async Task<ClaimsPrincipal> CreateAsync(IdentityUser user, IEnumerable<string> scopes)
    {
        var principal = await principals.CreateAsync(user);
        principal.SetScopes(scopes);
        principal.SetResources(Client.Audience);
        principal.SetDestinations(FindDestinations);
        return principal;
    }

    /// <summary>The security stamp stays in codes and refresh tokens: it ends them when the password changes.</summary>
    private IEnumerable<string> FindDestinations(Claim claim)
    {
        if (claim.Type == options.Value.ClaimsIdentity.SecurityStampClaimType) return [];
        var identity = claim.Type == Claims.Subject
            || claim.Type == AbpClaimTypes.UserName
            || claim.Type == AbpClaimTypes.Email;
        return identity ? [Destinations.AccessToken, Destinations.IdentityToken] : [Destinations.AccessToken];
    }
}
