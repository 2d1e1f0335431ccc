using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace GroupHub.Host.SignIn;

/// <summary>
/// Every association signs in at its own host name, so the addresses one may return to cannot be listed beforehand:
/// they are the console of the very origin that was asked, and nothing else.
/// </summary>
internal sealed class SameOriginRedirects :
    IOpenIddictServerHandler<ValidateAuthorizationRequestContext>,
    IOpenIddictServerHandler<ValidateEndSessionRequestContext>
{
    public static OpenIddictServerHandlerDescriptor OnSignIn { get; } =
        OpenIddictServerHandlerDescriptor.CreateBuilder<ValidateAuthorizationRequestContext>()
            .UseSingletonHandler<SameOriginRedirects>()
            .SetOrder(OpenIddictServerHandlers.Authentication.ValidateClientRedirectUri.Descriptor.Order)
            .SetType(OpenIddictServerHandlerType.Custom)
            .Build();

    public static OpenIddictServerHandlerDescriptor OnSignOut { get; } =
        OpenIddictServerHandlerDescriptor.CreateBuilder<ValidateEndSessionRequestContext>()
            .UseSingletonHandler<SameOriginRedirects>()
            .SetOrder(OpenIddictServerHandlers.Session.ValidateClientPostLogoutRedirectUri.Descriptor.Order)
            .SetType(OpenIddictServerHandlerType.Custom)
            .Build();

    public ValueTask HandleAsync(ValidateAuthorizationRequestContext context)
    {
        if (!IsOurs(context.BaseUri, context.RedirectUri)) Refuse(context);
        return default;
    }

    public ValueTask HandleAsync(ValidateEndSessionRequestContext context)
    {
        if (context.PostLogoutRedirectUri is { Length: > 0 } uri && !IsOurs(context.BaseUri, uri)) Refuse(context);
        return default;
    }

    private static bool IsOurs(Uri? origin, string? address) =>
        origin is not null
        && Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && Uri.Compare(
            uri, origin, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) == 0
        && (uri.AbsolutePath is Client.Path or "/"
            || uri.AbsolutePath.StartsWith(Client.Path + "/", StringComparison.Ordinal))
        && string.IsNullOrEmpty(uri.UserInfo) && string.IsNullOrEmpty(uri.Fragment);

    private static void Refuse(BaseValidatingContext context) => context.Reject(
        OpenIddictConstants.Errors.InvalidRequest, "This address is not one to return to.");
}
