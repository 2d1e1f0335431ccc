using GroupHub.Host.SignIn.TwoFactor;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace GroupHub.Host.Pages.Account;

/// <summary>How somebody signs in, seen and changed by that person.</summary>
[Authorize]
public sealed class SecurityModel(UserManager<IdentityUser> users, IServiceProvider services) : SignInPage
{
    [BindProperty]
    public string? Password { get; set; }

    /// <summary>Which button was pressed.</summary>
    [BindProperty]
    public string? Wish { get; set; }

    public bool IsOn { get; private set; }

    public int CodesLeft { get; private set; }

    /// <summary>Shown once, when they are new.</summary>
    public IReadOnlyList<string> NewCodes { get; private set; } = [];

    public bool IsRefused { get; private set; }

    public string WayBack => GoOn;

    private SecondFactor Factor => services.GetRequiredService<SecondFactor>();

    public async Task<IActionResult> OnGetAsync() => await ShowAsync(await users.GetUserAsync(User));

    public async Task<IActionResult> OnPostAsync()
    {
        var user = await users.GetUserAsync(User);
        if (user is not { TwoFactorEnabled: true }) return await ShowAsync(user);
        if (!await Factor.KnowsPasswordAsync(user, Password)) IsRefused = true;
        else if (Wish == "codes") NewCodes = await Factor.RenewCodesAsync(user);
        else if (Wish == "off") await Factor.SwitchOffAsync(user);
        return await ShowAsync(user);
    }

    private async Task<IActionResult> ShowAsync(IdentityUser? user)
    {
        if (user is null) return Challenge();

        IsOn = user.TwoFactorEnabled;
        CodesLeft = IsOn ? await users.CountRecoveryCodesAsync(user) : 0;
        return Page();
    }
}
