using GroupHub.Abp.OpenIddict;
using GroupHub.Data;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace GroupHub.Host.SignIn;

/// <summary>
/// OpenID Connect for our own client: code with PKCE, rotating refresh tokens, each association's origin its own
/// issuer.
/// </summary>
internal static class AuthorizationServer
{
    /// <summary>Two tabs may refresh with the same token at the same moment.</summary>
    private static readonly TimeSpan ReuseLeeway = TimeSpan.FromSeconds(60);

    public static void AddAuthorizationServer(this IServiceCollection services, bool requiresHttps)
    {
        services.AddSingleton<SameOriginRedirects>();
        services.AddOpenIddict().AddCore(core => core.UseAbpDbContext<GroupHubDbContext>()).AddServer(server =>
        {
            SetEndpoints(server);
            SetFlows(server);
            server.RemoveEventHandler(OpenIddictServerHandlers.Authentication.ValidateClientRedirectUri.Descriptor);
            server.RemoveEventHandler(OpenIddictServerHandlers.Session.ValidateClientPostLogoutRedirectUri.Descriptor);
            server.AddEventHandler(SameOriginRedirects.OnSignIn);
            server.AddEventHandler(SameOriginRedirects.OnSignOut);

            var aspNetCore = server.UseAspNetCore()
                .EnableAuthorizationEndpointPassthrough()
                .EnableTokenEndpointPassthrough()
                .EnableEndSessionEndpointPassthrough()
                .EnableUserInfoEndpointPassthrough()
                .EnableStatusCodePagesIntegration();
            if (!requiresHttps) aspNetCore.DisableTransportSecurityRequirement();
        });
        services.ConfigureOptions<ConfigureSigningKeys>();
    }

    private static void SetEndpoints(OpenIddictServerBuilder server) => server
        .SetAuthorizationEndpointUris("connect/authorize")
        .SetTokenEndpointUris("connect/token")
        .SetEndSessionEndpointUris("connect/endsession")
        .SetRevocationEndpointUris("connect/revocation")
        .SetUserInfoEndpointUris("connect/userinfo");

    private static void SetFlows(OpenIddictServerBuilder server) => server
        .AllowAuthorizationCodeFlow()
        .AllowRefreshTokenFlow()
        .RequireProofKeyForCodeExchange()
        .RegisterScopes(
            Scopes.OpenId, Scopes.Profile, Scopes.Email, Scopes.Phone, Scopes.Roles, Scopes.OfflineAccess, Client.Scope)
        .DisableAccessTokenEncryption()
        .SetAccessTokenLifetime(TimeSpan.FromMinutes(15))
        .SetRefreshTokenLifetime(TimeSpan.FromDays(14))
        .SetRefreshTokenReuseLeeway(ReuseLeeway);
}
