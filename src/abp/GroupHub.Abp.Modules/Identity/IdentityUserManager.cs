using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity.Settings;
using Volo.Abp.Settings;
using Volo.Abp.Timing;

namespace Volo.Abp.Identity;

/// <summary>Everything that happens to a user goes through here: rules, normalised names, stamps.</summary>
public class IdentityUserManager(
    IdentityUserStore store,
    IOptions<IdentityOptions> optionsAccessor,
    IPasswordHasher<IdentityUser> passwordHasher,
    IEnumerable<IUserValidator<IdentityUser>> userValidators,
    IEnumerable<IPasswordValidator<IdentityUser>> passwordValidators,
    ILookupNormalizer keyNormalizer,
    IdentityErrorDescriber errors,
    IServiceProvider services,
    ILogger<IdentityUserManager> logger,
    IRepository<IdentityRole, Guid> roles,
    ISettingProvider settings,
    IClock clock)
    : UserManager<IdentityUser>(
        store,
        optionsAccessor,
        passwordHasher,
        userValidators,
        passwordValidators,
        keyNormalizer,
        errors,
        services,
        logger)
{
    public virtual async Task<IdentityUser> GetByIdAsync(Guid id) =>
        await Store.FindByIdAsync(id.ToString(), CancellationToken)
        ?? throw new EntityNotFoundException(typeof(IdentityUser), id);

    public virtual async Task<IdentityResult> CreateAsync(IdentityUser user, string password, bool validatePassword)
    {
        var result = await UpdatePasswordHash(user, password, validatePassword);
        return result.Succeeded ? await CreateAsync(user) : result;
    }

    public override async Task<IdentityResult> CreateAsync(IdentityUser user)
    {
        await UseLockoutSettingsAsync();
        return await base.CreateAsync(user);
    }

    /// <summary>
    /// Whoever reads the old mailbox is told, because whoever has the address of an account has the account.
    /// </summary>
    public override Task<IdentityResult> SetEmailAsync(IdentityUser user, string? email)
    {
        if (NormalizeEmail(email) != user.NormalizedEmail) user.TellAddressGivenUp();
        return base.SetEmailAsync(user, email);
    }

    /// <summary>Gives the user exactly these roles; names that do not exist are refused by the store.</summary>
    public virtual async Task<IdentityResult> SetRolesAsync(IdentityUser user, IEnumerable<string> roleNames)
    {
        var wanted = roleNames.Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var held = await GetRolesAsync(user);

        var result = await RemoveFromRolesAsync(user, held.Except(wanted, StringComparer.OrdinalIgnoreCase));
        return result.Succeeded
            ? await AddToRolesAsync(user, wanted.Except(held, StringComparer.OrdinalIgnoreCase))
            : result;
    }

    public virtual async Task<IdentityResult> AddDefaultRolesAsync(IdentityUser user)
    {
        var defaults = await (await roles.GetQueryableAsync()).AsNoTracking()
            .Where(role => role.IsDefault).Select(role => role.Name).ToListAsync(CancellationToken);
        return await AddToRolesAsync(user, defaults.Except(await GetRolesAsync(user)));
    }

    public override async Task<IdentityResult> AccessFailedAsync(IdentityUser user)
    {
        await UseLockoutSettingsAsync();
        return await base.AccessFailedAsync(user);
    }

    protected override async Task<IdentityResult> UpdatePasswordHash(
        IdentityUser user, string newPassword, bool validatePassword)
    {
        var result = await base.UpdatePasswordHash(user, newPassword, validatePassword);
        if (result.Succeeded) user.SetLastPasswordChangeTime(clock.Now);
        return result;
    }

    private async Task UseLockoutSettingsAsync()
    {
        Options = new IdentityOptions
        {
            ClaimsIdentity = Options.ClaimsIdentity,
            Password = Options.Password,
            SignIn = Options.SignIn,
            Stores = Options.Stores,
            Tokens = Options.Tokens,
            User = Options.User,
            Lockout = new LockoutOptions
            {
                AllowedForNewUsers = await settings.GetAsync<bool>(IdentitySettingNames.Lockout.AllowedForNewUsers),
                DefaultLockoutTimeSpan = TimeSpan.FromSeconds(
                    await settings.GetAsync<int>(IdentitySettingNames.Lockout.LockoutDuration)),
                MaxFailedAccessAttempts = await settings.GetAsync<int>(
                    IdentitySettingNames.Lockout.MaxFailedAccessAttempts),
            },
        };
    }
}
