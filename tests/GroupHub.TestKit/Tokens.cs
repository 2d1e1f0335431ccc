using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Server;
using Volo.Abp.Security.Claims;

namespace GroupHub.TestKit;

/// <summary>Access tokens as the sign-in issues them, signed with the host's own key.</summary>
internal static class Tokens
{
    public static string For(IServiceProvider services, TestUser user, Uri issuer)
    {
        var signing = services.GetRequiredService<IOptionsMonitor<OpenIddictServerOptions>>().CurrentValue.SigningCredentials[0];
        var claims = new List<Claim>
        {
            new("sub", user.UserId.ToString()),
            new("preferred_username", user.Email),
            new("email", user.Email),
            new("email_verified", "true", ClaimValueTypes.Boolean),
            new("scope", "openid offline_access GroupHub"),
        };
        if (user.TenantId is { } tenantId) claims.Add(new Claim(AbpClaimTypes.TenantId, tenantId.ToString()));
        claims.AddRange(user.Roles.Select(role => new Claim("role", role)));

        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer.AbsoluteUri,
            Audience = "GroupHub",
            TokenType = "at+jwt",
            Subject = new ClaimsIdentity(claims),
            SigningCredentials = signing,
        });
    }
}
