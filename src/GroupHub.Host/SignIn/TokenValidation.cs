using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace GroupHub.Host.SignIn;

/// <summary>
/// Checks our own access tokens in memory: our key, our audience, and issued by the very origin that is asked.
/// </summary>
internal sealed class TokenValidation(SigningKeys keys) : IConfigureNamedOptions<JwtBearerOptions>
{
    public void Configure(JwtBearerOptions options) => Configure(JwtBearerDefaults.AuthenticationScheme, options);

    public void Configure(string? name, JwtBearerOptions options)
    {
        if (name != JwtBearerDefaults.AuthenticationScheme) return;
        options.TokenHandlers.Clear();
        options.TokenHandlers.Add(new KnownTokens());
        options.IncludeErrorDetails = false;
        options.TokenValidationParameters = new TokenValidationParameters
        {
            IssuerSigningKey = keys.Signing,
            ValidTypes = [JsonWebTokenTypes.AccessToken],
            ValidAudience = Client.Audience,
            ValidateIssuer = false,
            NameClaimType = Claims.PreferredUsername,
            RoleClaimType = Claims.Role,
            ClockSkew = TimeSpan.FromSeconds(30),
        };
        options.Events = new JwtBearerEvents { OnTokenValidated = RequireOwnOrigin };
    }

    /// <summary>A token of another association is no token here; its issuer is that one's address.</summary>
    private static Task RequireOwnOrigin(TokenValidatedContext context)
    {
        if (!IsOrigin(((JsonWebToken)context.SecurityToken).Issuer, context.Request))
            context.Fail("The token was issued elsewhere.");
        return Task.CompletedTask;
    }

    private static bool IsOrigin(ReadOnlySpan<char> issuer, HttpRequest request)
    {
        var host = request.Host.Value.AsSpan();
        return issuer.Length == request.Scheme.Length + "://".Length + host.Length + 1
            && issuer.StartsWith(request.Scheme, StringComparison.OrdinalIgnoreCase)
            && issuer[request.Scheme.Length..].StartsWith("://", StringComparison.Ordinal)
            && issuer[(request.Scheme.Length + "://".Length)..^1].Equals(host, StringComparison.OrdinalIgnoreCase)
            && issuer[^1] == '/';
    }
}
