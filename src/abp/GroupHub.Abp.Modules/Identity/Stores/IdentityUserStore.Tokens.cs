using GroupHub.Abp.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Uow;

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
        await ChangeStampAsync(user);
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
        SetTokenAsync(user, InternalProvider, AuthenticatorKey, secrets.Seal(key), cancellationToken);

    public virtual async Task<string?> GetAuthenticatorKeyAsync(
        IdentityUser user, CancellationToken cancellationToken) =>
        secrets.Open(await GetTokenAsync(user, InternalProvider, AuthenticatorKey, cancellationToken));

    public virtual Task ReplaceCodesAsync(
        IdentityUser user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        KeepCodesAsync(user, recoveryCodes.Select(code => UserSecrets.HashOf(user.Id, code)), cancellationToken);

    public virtual async Task<bool> RedeemCodeAsync(IdentityUser user, string code, CancellationToken cancellationToken)
    {
        var codes = await CodesAsync(user, cancellationToken);
        var hash = UserSecrets.HashOf(user.Id, code);
        if (!codes.Contains(hash)) return false;

        await KeepCodesAsync(user, codes.Where(known => known != hash), cancellationToken);
        return true;
    }

    public virtual async Task<int> CountCodesAsync(IdentityUser user, CancellationToken cancellationToken) =>
        (await CodesAsync(user, cancellationToken)).Length;

    private Task KeepCodesAsync(IdentityUser user, IEnumerable<string> hashes, CancellationToken cancellationToken) =>
        SetTokenAsync(user, InternalProvider, RecoveryCodes, string.Join(';', hashes), cancellationToken);

    /// <summary>
    /// Tokens have no stamp of their own: of two who use the same code at the same moment, the user's stops the second.
    /// </summary>
    private async Task ChangeStampAsync(IdentityUser user)
    {
        using var unitOfWork = unitOfWorkManager.Begin();
        var entry = (await database.GetDbContextAsync()).Users.Entry(user);
        if (entry.State is EntityState.Unchanged) entry.Property(u => u.ConcurrencyStamp).IsModified = true;
        await unitOfWork.CompleteAsync();
    }

    private async Task<string[]> CodesAsync(IdentityUser user, CancellationToken cancellationToken) =>
        (await GetTokenAsync(user, InternalProvider, RecoveryCodes, cancellationToken) ?? "")
            .Split(';', StringSplitOptions.RemoveEmptyEntries);
}
