using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.Account;

namespace GroupHub.Host.Pages.Account;

/// <summary>
/// Only notes the wish: whether there is such a person is found out later, so the answer tells nobody.
/// </summary>
public sealed class ForgotPasswordModel(IAccountAppService accounts) : SignInPage
{
    [BindProperty, Required, EmailAddress, StringLength(256)]
    public string? Email { get; set; }

    public bool IsSent { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Page();
        await accounts.SendPasswordResetCodeAsync(new SendPasswordResetCodeDto
        {
            Email = Email!,
            AppName = "MVC",
            ReturnUrl = ReturnUrl,
        });
        IsSent = true;
        return Page();
    }
}
