using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace GroupHub.Host.SignIn;

/// <summary>
/// The one application that signs people in: our own console. It keeps no secret, so it proves itself by PKCE.
/// </summary>
internal static class Client
{
    public const string Id = "GroupHub_App";
    public const string Scope = "GroupHub";
    public const string Audience = "GroupHub";
    public const string Path = "/app";

    private static OpenIddictApplicationDescriptor Descriptor => new()
    {
        ClientId = Id,
        DisplayName = "GroupHub",
        ClientType = ClientTypes.Public,
        ApplicationType = ApplicationTypes.Web,
        ConsentType = ConsentTypes.Implicit,
        Permissions =
        {
            Permissions.Endpoints.Authorization,
            Permissions.Endpoints.Token,
            Permissions.Endpoints.EndSession,
            Permissions.Endpoints.Revocation,
            Permissions.GrantTypes.AuthorizationCode,
            Permissions.GrantTypes.RefreshToken,
            Permissions.ResponseTypes.Code,
            Permissions.Scopes.Profile,
            Permissions.Scopes.Email,
            Permissions.Scopes.Phone,
            Permissions.Scopes.Roles,
            Permissions.Prefixes.Scope + Scope,
        },
        Requirements = { Requirements.Features.ProofKeyForCodeExchange },
    };

    public static async Task EnsureKnownAsync(IOpenIddictApplicationManager applications)
    {
        if (await applications.FindByClientIdAsync(Id) is null) await applications.CreateAsync(Descriptor);
    }
}
