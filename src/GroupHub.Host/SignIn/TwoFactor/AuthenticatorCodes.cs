using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Volo.Abp.Timing;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace GroupHub.Host.SignIn.TwoFactor;

/// <summary>
/// Checks the codes of authenticator apps. Unlike the framework's own, it takes
/// each code once: one seen over a shoulder is worth nothing.
/// </summary>
internal sealed class AuthenticatorCodes(IClock clock) : IUserTwoFactorTokenProvider<IdentityUser>
{
    public const string Origin = "GroupHub", LastStep = "LastStep";

    public async Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<IdentityUser> manager, IdentityUser user) =>
        !string.IsNullOrEmpty(await manager.GetAuthenticatorKeyAsync(user));

    /// <summary>The app makes them, not we.</summary>
    public Task<string> GenerateAsync(string purpose, UserManager<IdentityUser> manager, IdentityUser user) =>
        Task.FromResult("");

    public async Task<bool> ValidateAsync(
        string purpose, string token, UserManager<IdentityUser> manager, IdentityUser user)
    {
        if (await manager.GetAuthenticatorKeyAsync(user) is not { Length: > 0 } key) return false;

        var lastUsed = await manager.GetAuthenticationTokenAsync(user, Origin, LastStep);
        var step = TimedCode.FindStep(key, token, clock.Now, lastUsed is null
            ? 0
            : long.Parse(lastUsed, CultureInfo.InvariantCulture));
        return step is { } found && (await NoteAsync(manager, user, found)).Succeeded;
    }

    private static Task<IdentityResult> NoteAsync(UserManager<IdentityUser> manager, IdentityUser user, long step) =>
        manager.SetAuthenticationTokenAsync(user, Origin, LastStep, step.ToString(CultureInfo.InvariantCulture));
}
