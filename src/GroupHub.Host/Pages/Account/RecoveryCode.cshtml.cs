using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace GroupHub.Host.Pages.Account;

/// <summary>The second step without the phone. It leads to where another phone can be set up.</summary>
[SignedInMeanwhile]
public sealed class RecoveryCodeModel(SignInManager<IdentityUser> signIn) : SignInPage
{
    [BindProperty, Required, StringLength(32)]
    public string? Code { get; set; }

    public bool IsRefused { get; private set; }

    public async Task<IActionResult> OnGetAsync() => await IsExpectedAsync() ? Page() : Restart();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await IsExpectedAsync()) return Restart();
        if (!ModelState.IsValid) return Page();
        if (await IsRightAsync()) return RedirectToPage("Security", new { ReturnUrl });
        IsRefused = true;
        return Page();
    }

    private async Task<bool> IsRightAsync() =>
        (await signIn.TwoFactorRecoveryCodeSignInAsync(Code!.Replace(" ", "", StringComparison.Ordinal)
            .ToUpperInvariant())).Succeeded;

    private async Task<bool> IsExpectedAsync() => await signIn.GetTwoFactorAuthenticationUserAsync() is not null;

    private RedirectToPageResult Restart() => RedirectToPage("Login", new { ReturnUrl });
}
