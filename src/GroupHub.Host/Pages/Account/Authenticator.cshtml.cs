using System.ComponentModel.DataAnnotations;
using GroupHub.Foundation.Localization;
using GroupHub.Host.Serving;
using GroupHub.Host.SignIn.TwoFactor;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace GroupHub.Host.Pages.Account;

/// <summary>
/// Sets up an authenticator app. Nothing is kept until a code proves that the app has the key: looking changes nothing.
/// </summary>
[Authorize]
public sealed class AuthenticatorModel(UserManager<IdentityUser> users, IServiceProvider services) : SignInPage
{
    [BindProperty]
    public string? Key { get; set; }

    [BindProperty, Required, StringLength(16)]
    public string? Code { get; set; }

    [BindProperty, Required, StringLength(128)]
    public string? Password { get; set; }

    /// <summary>Shown once, when it is done.</summary>
    public IReadOnlyList<string> NewCodes { get; private set; } = [];

    public (string Path, int Size) Picture { get; private set; }

    public string WayBack => GoOn;

    private SecondFactor Factor => services.GetRequiredService<SecondFactor>();

    public async Task<IActionResult> OnGetAsync()
    {
        if (await users.GetUserAsync(User) is not { } user) return Challenge();
        Key = users.GenerateNewAuthenticatorKey();
        return user.TwoFactorEnabled ? RedirectToPage("Security", new { ReturnUrl }) : await ShowAsync(user);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await users.GetUserAsync(User) is not { } user) return Challenge();
        if (user.TwoFactorEnabled || !TimedCode.IsKey(Key)) return RedirectToPage("Security", new { ReturnUrl });
        if (ModelState.IsValid) await TryAsync(user);
        return await ShowAsync(user);
    }

    private async Task TryAsync(IdentityUser user)
    {
        if (!await Factor.KnowsPasswordAsync(user, Password)) Refuse(nameof(Password), "Security:PasswordRefused");
        else if (await Factor.SwitchOnAsync(user, Key!, Code!.Replace(" ", "", StringComparison.Ordinal)) is { } codes)
            NewCodes = codes;
        else Refuse(nameof(Code), "Authenticator:CodeRefused");
    }

    private async Task<IActionResult> ShowAsync(IdentityUser user)
    {
        var association = (await services.GetRequiredService<AssociationLook>().GetAsync()).Name;
        Picture = AuthenticatorLink.Draw(AuthenticatorLink.Of(association, user.Email, Key!));
        return Page();
    }

    private void Refuse(string field, string text) =>
        ModelState.AddModelError(field, services.GetRequiredService<IStringLocalizer<GroupHubResource>>()[text]);
}
