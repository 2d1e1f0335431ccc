using System.ComponentModel.DataAnnotations;
using System.Globalization;
using GroupHub.Host.SignIn;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.BackgroundJobs;

namespace GroupHub.Host.Pages.Account;

/// <summary>Only notes the wish: whether there is such a person is found out later, so the answer tells nobody.</summary>
public sealed class ForgotPasswordModel(IBackgroundJobManager jobs) : SignInPage
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
        await jobs.EnqueueAsync(new PasswordResetWish(Email!.Trim(), CultureInfo.CurrentUICulture.Name));
        IsSent = true;
        return Page();
    }
}
