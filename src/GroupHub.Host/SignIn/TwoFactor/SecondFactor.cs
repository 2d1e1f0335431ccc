using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Volo.Abp.Identity;
using Volo.Abp.Timing;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace GroupHub.Host.SignIn.TwoFactor;

/// <summary>The second step at somebody's sign-in, switched on and off by that person.</summary>
internal sealed class SecondFactor(
    IdentityUserManager users, SignInManager<IdentityUser> signIn, IUserStore<IdentityUser> store, IClock clock)
{
    private const int RecoveryCodes = 10;

    private IUserAuthenticatorKeyStore<IdentityUser> Keys => (IUserAuthenticatorKeyStore<IdentityUser>)store;

    /// <summary>
    /// Whoever finds an open browser must not be able to change how its owner
    /// signs in. Wrong passwords lock the account as at the door.
    /// </summary>
    public async Task<bool> KnowsPasswordAsync(IdentityUser user, string? password) =>
        (await signIn.CheckPasswordSignInAsync(user, password ?? "", lockoutOnFailure: true)).Succeeded;

    /// <summary>
    /// Only with a code that proves that the app has the key. Returns the recovery codes, or nothing.
    /// </summary>
    public async Task<IReadOnlyList<string>?> SwitchOnAsync(IdentityUser user, string key, string code)
    {
        if (TimedCode.FindStep(key, code, clock.Now, lastUsed: 0) is not { } step) return null;

        await Keys.SetAuthenticatorKeyAsync(user, key, CancellationToken.None);
        await users.SetAuthenticationTokenAsync(
            user, AuthenticatorCodes.Origin, AuthenticatorCodes.LastStep, step.ToString(CultureInfo.InvariantCulture));
        await users.SetTwoFactorEnabledAsync(user, true);
        return await RenewCodesAsync(user);
    }

    /// <summary>The old codes end.</summary>
    public async Task<IReadOnlyList<string>> RenewCodesAsync(IdentityUser user)
    {
        string[] codes = [.. await users.GenerateNewTwoFactorRecoveryCodesAsync(user, RecoveryCodes) ?? []];
        await signIn.RefreshSignInAsync(user);
        return codes;
    }

    /// <summary>The key is forgotten with it: an app that knew it opens nothing any more.</summary>
    public async Task SwitchOffAsync(IdentityUser user)
    {
        await users.ResetAuthenticatorKeyAsync(user);
        await users.GenerateNewTwoFactorRecoveryCodesAsync(user, 0);
        await users.SetTwoFactorEnabledAsync(user, false);
        await signIn.RefreshSignInAsync(user);
    }
}
