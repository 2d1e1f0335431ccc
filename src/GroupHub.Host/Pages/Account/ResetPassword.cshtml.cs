using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace GroupHub.Host.Pages.Account;

/// <summary>
/// Sets a new password, or a member's first one. Who has the link has the mailbox, so the address is confirmed too.
/// </summary>
public sealed class ResetPasswordModel(SignInManager<IdentityUser> signIn) : SignInPage
{
    [BindProperty(SupportsGet = true)]
    public Guid UserId { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ResetToken { get; set; }

    [BindProperty, Required, StringLength(128)]
    public string? Password { get; set; }

    public bool IsFirst { get; private set; }

    public bool IsUsable { get; private set; } = true;

    private UserManager<IdentityUser> Users => signIn.UserManager;

    public Task OnGetAsync() => FindAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await FindAsync() is not { } user || !ModelState.IsValid) return Page();
        var result = await Users.ResetPasswordAsync(user, ResetToken!, Password!);
        if (!result.Succeeded) return Refuse(result);

        await ConfirmAddressAsync(user);
        var entry = await signIn.PasswordSignInAsync(user, Password!, isPersistent: false, lockoutOnFailure: false);
        return entry.RequiresTwoFactor ? RedirectToPage("TwoFactor", new { ReturnUrl }) : LocalRedirect(GoOn);
    }

    private async Task<IdentityUser?> FindAsync()
    {
        var user = ResetToken is { Length: > 0 } ? await Users.FindByIdAsync(UserId.ToString()) : null;
        IsUsable = user is not null && await IsOpenAsync(user);
        IsFirst = user?.PasswordHash is null;
        return IsUsable ? user : null;
    }

    private Task<bool> IsOpenAsync(IdentityUser user) => Users.VerifyUserTokenAsync(
        user,
        Users.Options.Tokens.PasswordResetTokenProvider,
        UserManager<IdentityUser>.ResetPasswordTokenPurpose,
        ResetToken!);

    private async Task ConfirmAddressAsync(IdentityUser user)
    {
        if (user.EmailConfirmed) return;
        await Users.ConfirmEmailAsync(user, await Users.GenerateEmailConfirmationTokenAsync(user));
    }

    private PageResult Refuse(IdentityResult result)
    {
        foreach (var error in result.Errors) ModelState.AddModelError(nameof(Password), error.Description);
        return Page();
    }
}
