using Microsoft.AspNetCore.Identity;
using Volo.Abp.Identity;

namespace GroupHub.Abp.Identity;

internal static class UserManagerSteps
{
    /// <summary>
    /// Sets user name and e-mail where they differ: each has its rules and ends the user's other sessions.
    /// </summary>
    public static async Task RenameAsync(
        this IdentityUserManager manager, IdentityUser user, string userName, string email)
    {
        if (user.UserName != userName) (await manager.SetUserNameAsync(user, userName)).CheckErrors();
        if (user.Email != email) (await manager.SetEmailAsync(user, email)).CheckErrors();
    }

    public static async Task ReplacePasswordAsync(this IdentityUserManager manager, IdentityUser user, string password)
    {
        var token = await manager.GeneratePasswordResetTokenAsync(user);
        (await manager.ResetPasswordAsync(user, token, password)).CheckErrors();
    }
}
