using Microsoft.AspNetCore.Identity;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;
using Volo.Abp.Users;

namespace GroupHub.Abp.Identity;

public interface ISecondFactorHelp
{
    Task SwitchOffAsync(Guid userId);
}

/// <summary>
/// Ends every sign-in of that person, too. One's own needs one's password, so an open console is not enough.
/// </summary>
internal sealed class SecondFactorHelp(
    IdentityUserManager users, IdentityGuard guard, ICurrentUser currentUser) : ISecondFactorHelp, ITransientDependency
{
    public async Task SwitchOffAsync(Guid userId)
    {
        if (userId == currentUser.Id) throw new BusinessException(IdentityErrors.OwnSecondFactor);

        var user = await users.GetByIdAsync(userId);
        await guard.RequireMayChangeAsync(user);
        if (!user.TwoFactorEnabled) return;

        await users.GenerateNewTwoFactorRecoveryCodesAsync(user, 0);
        (await users.ResetAuthenticatorKeyAsync(user)).CheckErrors();
        (await users.SetTwoFactorEnabledAsync(user, false)).CheckErrors();
    }
}
