using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using IdentityUser = Volo.Abp.Identity.IdentityUser;
using SignInResult = Microsoft.AspNetCore.Identity.SignInResult;

namespace GroupHub.Host.Pages.Account;

/// <summary>
/// Whatever is wrong, name, password, a locked or an inactive account: the answer is the same and takes as long.
/// </summary>
[SignedInMeanwhile]
public sealed class LoginModel(SignInManager<IdentityUser> signIn, IPasswordHasher<IdentityUser> hasher) : SignInPage
{
    private static readonly IdentityUser Nobody = new(Guid.Empty, "nobody", "nobody@example.org");

    /// <summary>A hash of no password at all, as costly to check as any other.</summary>
    private static readonly Lazy<string> NoPassword = new(
        () => new PasswordHasher<IdentityUser>().HashPassword(Nobody, Guid.NewGuid().ToString()));

    [BindProperty, Required, StringLength(256)]
    public string? UserNameOrEmail { get; set; }

    [BindProperty, Required, StringLength(128)]
    public string? Password { get; set; }

    [BindProperty]
    public bool RememberMe { get; set; }

    public bool IsRefused { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Page();
        var result = await TryAsync();
        if (result.Succeeded) return LocalRedirect(GoOn);
        if (result.RequiresTwoFactor) return RedirectToPage("TwoFactor", new { ReturnUrl, RememberMe });
        IsRefused = true;
        return Page();
    }

    private async Task<SignInResult> TryAsync()
    {
        if (await FindAsync(UserNameOrEmail!.Trim()) is { PasswordHash: not null } user)
            return await signIn.PasswordSignInAsync(user, Password!, RememberMe, lockoutOnFailure: true);

        hasher.VerifyHashedPassword(Nobody, NoPassword.Value, Password!);
        return SignInResult.Failed;
    }

    private async Task<IdentityUser?> FindAsync(string nameOrEmail) =>
        await signIn.UserManager.FindByNameAsync(nameOrEmail) ?? await signIn.UserManager.FindByEmailAsync(nameOrEmail);
}
