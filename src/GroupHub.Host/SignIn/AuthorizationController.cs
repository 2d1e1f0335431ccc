using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using Volo.Abp.AspNetCore.Mvc;
using static OpenIddict.Abstractions.OpenIddictConstants;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace GroupHub.Host.SignIn;

/// <summary>The part of OpenID Connect that knows people: who is it, may they still come in, who leaves.</summary>
[ApiExplorerSettings(IgnoreApi = true), IgnoreAntiforgeryToken]
public sealed class AuthorizationController(SignInManager<IdentityUser> signIn, IServiceProvider services)
    : AbpController
{
    private const string Server = OpenIddictServerAspNetCoreDefaults.AuthenticationScheme;

    private OwnSignIn Own => services.GetRequiredService<OwnSignIn>();

    private TokenClaims Tokens => services.GetRequiredService<TokenClaims>();

    [HttpGet("~/connect/authorize"), HttpPost("~/connect/authorize")]
    public async Task<IActionResult> Authorize()
    {
        var request = HttpContext.GetOpenIddictServerRequest()!;
        if (await FindVisitorAsync() is { } user)
            return SignIn(await Tokens.CreateAsync(user, request.GetScopes()), Server);
        if (request.HasPromptValue(PromptValues.None)) return Refuse(Errors.LoginRequired, "Nobody is signed in.");
        return Challenge(
            new AuthenticationProperties { RedirectUri = Request.Path + Request.QueryString },
            IdentityConstants.ApplicationScheme);
    }

    [HttpPost("~/connect/token")]
    public async Task<IActionResult> Exchange()
    {
        var presented = (await HttpContext.AuthenticateAsync(Server)).Principal;
        var user = await signIn.ValidateSecurityStampAsync(presented) ?? await Own.FindUserAsync(presented);
        if (user is null || !await signIn.CanSignInAsync(user))
            return Refuse(Errors.InvalidGrant, "This sign-in has ended.");
        return SignIn(await Tokens.CreateAsync(user, presented!.GetScopes()), Server);
    }

    [HttpGet("~/connect/userinfo"), HttpPost("~/connect/userinfo")]
    public async Task<IActionResult> GetUserInfo()
    {
        var presented = (await HttpContext.AuthenticateAsync(Server)).Principal;
        if (await signIn.UserManager.FindByIdAsync(presented?.GetClaim(Claims.Subject) ?? "") is not { } user)
            return Challenge(Server);
        return Ok(new Dictionary<string, object?>
        {
            [Claims.Subject] = user.Id.ToString(),
            [Claims.PreferredUsername] = user.UserName,
            [Claims.GivenName] = user.Name,
            [Claims.FamilyName] = user.Surname,
            [Claims.Email] = user.Email,
            [Claims.EmailVerified] = user.EmailConfirmed,
        });
    }

    [HttpGet("~/connect/endsession"), HttpPost("~/connect/endsession")]
    public async Task<IActionResult> EndSession()
    {
        await signIn.SignOutAsync();
        return SignOut(new AuthenticationProperties { RedirectUri = "/" }, Server);
    }

    private async Task<IdentityUser?> FindVisitorAsync()
    {
        var visitor = await HttpContext.AuthenticateAsync(IdentityConstants.ApplicationScheme);
        var user = visitor.Succeeded ? await signIn.ValidateSecurityStampAsync(visitor.Principal) : null;
        return user is not null && await signIn.CanSignInAsync(user) ? user : null;
    }

    private ForbidResult Refuse(string error, string description) => Forbid(
        new AuthenticationProperties(new Dictionary<string, string?>
        {
            [OpenIddictServerAspNetCoreConstants.Properties.Error] = error,
            [OpenIddictServerAspNetCoreConstants.Properties.ErrorDescription] = description,
        }),
        Server);
}
