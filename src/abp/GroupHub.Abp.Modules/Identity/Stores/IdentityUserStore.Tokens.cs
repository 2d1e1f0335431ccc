using Microsoft.AspNetCore.Identity;

namespace Volo.Abp.Identity;

public partial class IdentityUserStore :
    IUserAuthenticationTokenStore<IdentityUser>,
    IUserAuthenticatorKeyStore<IdentityUser>,
    IUserTwoFactorRecoveryCodeStore<IdentityUser>
{
    private const string InternalProvider = "[AspNetUserStore]";
    private const string AuthenticatorKey = "AuthenticatorKey";
    private const string RecoveryCodes = "RecoveryCodes";

    public virtual async Task SetTokenAsync(
        IdentityUser user, string loginProvider, string name, string? value, CancellationToken cancellationToken)
    {
        await LoadAsync(user, u => u.Tokens);
        user.SetToken(loginProvider, name, value);
    }

    public virtual async Task RemoveTokenAsync(
        IdentityUser user, string loginProvider, string name, CancellationToken cancellationToken)
    {
        await LoadAsync(user, u => u.Tokens);
        user.RemoveToken(loginProvider, name);
    }

    public virtual async Task<string?> GetTokenAsync(
        IdentityUser user, string loginProvider, string name, CancellationToken cancellationToken)
    {
        await LoadAsync(user, u => u.Tokens);
        return user.FindToken(loginProvider, name)?.Value;
    }

    public virtual Task SetAuthenticatorKeyAsync(IdentityUser user, string key, CancellationToken cancellationToken) =>
        SetTokenAsync(user, InternalProvider, AuthenticatorKey, key, cancellationToken);

    public virtual Task<string?> GetAuthenticatorKeyAsync(IdentityUser user, CancellationToken cancellationToken) =>
        GetTokenAsync(user, InternalProvider, AuthenticatorKey, cancellationToken);

    public virtual Task ReplaceCodesAsync(
        IdentityUser user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        SetTokenAsync(user, InternalProvider, RecoveryCodes, string.Join(';', recoveryCodes), cancellationToken);

    public virtual async Task<bool> RedeemCodeAsync(IdentityUser user, string code, CancellationToken cancellationToken)
    {
        var codes = await CodesAsync(user, cancellationToken);
        if (!codes.Contains(code)) return false;

        await ReplaceCodesAsync(user, codes.Where(c => c != code), cancellationToken);
        return true;
    }

    public virtual async Task<int> CountCodesAsync(IdentityUser user, CancellationToken cancellationToken) =>
        (await CodesAsync(user, cancellationToken)).Length;

    private async Task<string[]> CodesAsync(IdentityUser user, CancellationToken cancellationToken) =>
        (await GetTokenAsync(user, InternalProvider, RecoveryCodes, cancellationToken) ?? "")
            .Split(';', StringSplitOptions.RemoveEmptyEntries);
}
