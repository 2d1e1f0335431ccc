using Microsoft.AspNetCore.Identity;

namespace Volo.Abp.Identity;

public partial class IdentityUserStore :
    IUserPasswordStore<IdentityUser>,
    IUserSecurityStampStore<IdentityUser>,
    IUserEmailStore<IdentityUser>,
    IUserPhoneNumberStore<IdentityUser>,
    IUserTwoFactorStore<IdentityUser>,
    IUserLockoutStore<IdentityUser>
{
    public virtual Task SetPasswordHashAsync(
        IdentityUser user, string? passwordHash, CancellationToken cancellationToken = default) =>
        Set(() => user.PasswordHash = passwordHash);

    public virtual Task<string?> GetPasswordHashAsync(
        IdentityUser user, CancellationToken cancellationToken = default) =>
        Task.FromResult(user.PasswordHash);

    public virtual Task<bool> HasPasswordAsync(IdentityUser user, CancellationToken cancellationToken = default) =>
        Task.FromResult(user.PasswordHash is not null);

    public virtual Task SetSecurityStampAsync(
        IdentityUser user, string stamp, CancellationToken cancellationToken = default) =>
        Set(() => user.ChangeSecurityStamp(stamp));

    public virtual Task<string?> GetSecurityStampAsync(
        IdentityUser user, CancellationToken cancellationToken = default) =>
        Task.FromResult<string?>(user.SecurityStamp);

    public virtual Task SetEmailAsync(
        IdentityUser user, string? email, CancellationToken cancellationToken = default) =>
        Set(() => user.Email = email ?? "");

    public virtual Task<string?> GetEmailAsync(IdentityUser user, CancellationToken cancellationToken = default) =>
        Task.FromResult<string?>(user.Email);

    public virtual Task<bool> GetEmailConfirmedAsync(
        IdentityUser user, CancellationToken cancellationToken = default) =>
        Task.FromResult(user.EmailConfirmed);

    public virtual Task SetEmailConfirmedAsync(
        IdentityUser user, bool confirmed, CancellationToken cancellationToken = default) =>
        Set(() => user.SetEmailConfirmed(confirmed));

    public virtual Task<string?> GetNormalizedEmailAsync(
        IdentityUser user, CancellationToken cancellationToken = default) =>
        Task.FromResult<string?>(user.NormalizedEmail);

    public virtual Task SetNormalizedEmailAsync(
        IdentityUser user, string? normalizedEmail, CancellationToken cancellationToken = default) =>
        Set(() => user.NormalizedEmail = normalizedEmail ?? "");

    public virtual Task<IdentityUser?> FindByEmailAsync(
        string normalizedEmail, CancellationToken cancellationToken = default) =>
        FindAsync(user => user.NormalizedEmail == normalizedEmail, cancellationToken);

    public virtual Task SetPhoneNumberAsync(
        IdentityUser user, string? phoneNumber, CancellationToken cancellationToken = default) =>
        Set(() => user.SetPhoneNumber(phoneNumber, confirmed: false));

    public virtual Task<string?> GetPhoneNumberAsync(
        IdentityUser user, CancellationToken cancellationToken = default) =>
        Task.FromResult(user.PhoneNumber);

    public virtual Task<bool> GetPhoneNumberConfirmedAsync(
        IdentityUser user, CancellationToken cancellationToken = default) =>
        Task.FromResult(user.PhoneNumberConfirmed);

    public virtual Task SetPhoneNumberConfirmedAsync(
        IdentityUser user, bool confirmed, CancellationToken cancellationToken = default) =>
        Set(() => user.SetPhoneNumberConfirmed(confirmed));

    public virtual Task SetTwoFactorEnabledAsync(
        IdentityUser user, bool enabled, CancellationToken cancellationToken = default) =>
        Set(() => user.TwoFactorEnabled = enabled);

    public virtual Task<bool> GetTwoFactorEnabledAsync(
        IdentityUser user, CancellationToken cancellationToken = default) =>
        Task.FromResult(user.TwoFactorEnabled);

    public virtual Task<DateTimeOffset?> GetLockoutEndDateAsync(
        IdentityUser user, CancellationToken cancellationToken = default) =>
        Task.FromResult(user.LockoutEnd);

    public virtual Task SetLockoutEndDateAsync(
        IdentityUser user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken = default) =>
        Set(() => user.LockoutEnd = lockoutEnd);

    public virtual Task<int> IncrementAccessFailedCountAsync(
        IdentityUser user, CancellationToken cancellationToken = default) =>
        Task.FromResult(++user.AccessFailedCount);

    public virtual Task ResetAccessFailedCountAsync(IdentityUser user, CancellationToken cancellationToken = default) =>
        Set(() => user.AccessFailedCount = 0);

    public virtual Task<int> GetAccessFailedCountAsync(
        IdentityUser user, CancellationToken cancellationToken = default) =>
        Task.FromResult(user.AccessFailedCount);

    public virtual Task<bool> GetLockoutEnabledAsync(
        IdentityUser user, CancellationToken cancellationToken = default) =>
        Task.FromResult(user.LockoutEnabled);

    public virtual Task SetLockoutEnabledAsync(
        IdentityUser user, bool enabled, CancellationToken cancellationToken = default) =>
        Set(() => user.LockoutEnabled = enabled);

    private static Task Set(Action change)
    {
        change();
        return Task.CompletedTask;
    }
}
