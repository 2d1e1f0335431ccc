using Microsoft.AspNetCore.Authentication;
using GroupHub.Host.SignIn.TwoFactor;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Identity;
using Volo.Abp.Security.Claims;
using static OpenIddict.Abstractions.OpenIddictConstants;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace GroupHub.Host.SignIn;

/// <summary>
/// The API knows people by token and never by cookie, so no other site can act in their name; pages know them by
/// cookie.
/// </summary>
internal static class Authentication
{
    private const string ByPath = "GroupHub";
    public static readonly PathString Api = "/api";

    public static void AddSignIn(this IServiceCollection services, bool requiresHttps)
    {
        UseTokenClaimNames();
        services.AddAuthentication(ByPath)
            .AddPolicyScheme(ByPath, null, scheme => scheme.ForwardDefaultSelector = http =>
                http.Request.Path.StartsWithSegments(Api)
                    ? JwtBearerDefaults.AuthenticationScheme
                    : IdentityConstants.ApplicationScheme)
            .AddJwtBearer()
            .AddIdentityCookies(cookies => cookies.ApplicationCookie!.Configure(Configure));
        services.AddSingleton<IAuthenticationSchemeProvider, AuthenticationSchemes>();
        services.ConfigureOptions<TokenValidation>();
        services.AddSingleton<SigningKeys>();
        services.AddTransient<TokenClaims>();
        services.AddTransient<OwnSignIn>();
        services.AddTransient<PasswordRules>();
        services.AddTransient<SecondFactor>();
        new IdentityBuilder(typeof(IdentityUser), services)
            .AddTokenProvider<AuthenticatorCodes>(TokenOptions.DefaultAuthenticatorProvider);
        services.Configure<DataProtectionTokenProviderOptions>(tokens => tokens.TokenLifespan = TimeSpan.FromDays(3));
        services.Configure<IdentityOptions>(identity => identity.Lockout.MaxFailedAccessAttempts = 5);
        services.AddAuthorizationServer(requiresHttps);
    }

    private static void Configure(Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "GroupHub.SignIn";
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = TimeSpan.FromDays(14);
        cookie.Events.OnRedirectToLogin = redirect =>
        {
            redirect.Response.Redirect(redirect.RedirectUri + AskedLanguage(redirect.Request));
            return Task.CompletedTask;
        };
    }

    /// <summary>The client asks in its own language; the sign-in page answers in it.</summary>
    private static string AskedLanguage(HttpRequest request) =>
        request.Query["ui-culture"].FirstOrDefault() is { Length: > 0 and <= 10 } culture
            ? $"&culture={Uri.EscapeDataString(culture)}&ui-culture={Uri.EscapeDataString(culture)}"
            : "";

    /// <summary>Claims have the same short names in cookies, tokens and in what ABP reads.</summary>
    private static void UseTokenClaimNames()
    {
        AbpClaimTypes.UserId = Claims.Subject;
        AbpClaimTypes.UserName = Claims.PreferredUsername;
        AbpClaimTypes.Name = Claims.GivenName;
        AbpClaimTypes.SurName = Claims.FamilyName;
        AbpClaimTypes.Role = Claims.Role;
        AbpClaimTypes.Email = Claims.Email;
    }
}
