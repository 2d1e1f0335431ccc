using GroupHub.Foundation;
using GroupHub.Members.Domain;
using Microsoft.AspNetCore.Identity;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;
using Volo.Abp.Users;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace GroupHub.Members;

/// <summary>
/// Keeps an account's address the person's. Whoever has the address has the account, since a new password goes there:
/// only the person moves it, or somebody who could do so where users are managed.
/// </summary>
internal sealed class SignInAddress(
    IdentityUserManager users,
    IIdentityUserAppService userManagement,
    IPermissionChecker permissions,
    ICurrentUser currentUser) : ITransientDependency
{
    /// <summary>
    /// Lets the account have the person's address too; where it was the name to sign in with, the new one is.
    /// </summary>
    public async Task FollowAsync(Member member)
    {
        if (member.UserId is not { } userId || await users.FindByIdAsync(userId.ToString()) is not { } user) return;
        if (EmailAddress.Normalise(user.Email) == member.EmailKey) return;

        var signedInByEmail = string.Equals(user.UserName, user.Email, StringComparison.OrdinalIgnoreCase);
        var userName = signedInByEmail ? SignInName.Of(member.Email, userId, users.Options) : user.UserName;
        if (userId == currentUser.Id) await MoveAsync(user, userName, member.Email);
        else await MoveForAsync(user, userName, member.Email);
    }

    private async Task MoveAsync(IdentityUser user, string userName, string email)
    {
        (await users.SetEmailAsync(user, email)).CheckErrors();
        if (userName != user.UserName) (await users.SetUserNameAsync(user, userName)).CheckErrors();
    }

    private async Task MoveForAsync(IdentityUser user, string userName, string email)
    {
        var mayManage = await permissions.IsGrantedAsync(IdentityPermissions.Users.Update);
        Rule.Require(mayManage, MembersErrors.EmailIsForSigningIn);

        await userManagement.UpdateAsync(user.Id, new IdentityUserUpdateDto
        {
            UserName = userName,
            Email = email,
            Name = user.Name,
            Surname = user.Surname,
            PhoneNumber = user.PhoneNumber,
            IsActive = user.IsActive,
            LockoutEnabled = user.LockoutEnabled,
            ConcurrencyStamp = user.ConcurrencyStamp,
        });
    }
}

internal static class SignInName
{
    /// <summary>The address, unless it has letters that a user name must not have.</summary>
    public static string Of(string email, Guid userId, IdentityOptions options)
    {
        var allowed = options.User.AllowedUserNameCharacters;
        return string.IsNullOrEmpty(allowed) || email.All(allowed.Contains) ? email : userId.ToString("N");
    }
}
