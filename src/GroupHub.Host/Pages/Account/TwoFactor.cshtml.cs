using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace GroupHub.Host.Pages.Account;

/// <summary>The second step: whoever has said the right password a moment ago proves to have the phone, too.</summary>
[SignedInMeanwhile]
public sealed class TwoFactorModel(SignInManager<IdentityUser> signIn) : SignInPage
{
    [BindProperty, Required, StringLength(16)]
    public string? Code { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool RememberMe { get; set; }

    [BindProperty]
    public bool RememberDevice { get; set; }

    public bool IsRefused { get; private set; }

    public async Task<IActionResult> OnGetAsync() => await IsExpectedAsync() ? Page() : Restart();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await IsExpectedAsync()) return Restart();
        if (!ModelState.IsValid) return Page();
        if (await IsRightAsync()) return LocalRedirect(GoOn);
        IsRefused = true;
        return Page();
    }

    private async Task<bool> IsRightAsync() =>
        (await signIn.TwoFactorAuthenticatorSignInAsync(
            Code!.Replace(" ", "", StringComparison.Ordinal), RememberMe, RememberDevice)).Succeeded;

    private async Task<bool> IsExpectedAsync() => await signIn.GetTwoFactorAuthenticationUserAsync() is not null;

    private RedirectToPageResult Restart() => RedirectToPage("Login", new { ReturnUrl });
}
