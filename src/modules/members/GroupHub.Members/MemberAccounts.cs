using GroupHub.Members.Domain;
using Microsoft.AspNetCore.Identity;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Identity;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace GroupHub.Members;

internal sealed class MemberAccounts(
    IRepository<Member, Guid> members,
    IdentityUserManager users,
    IdentityRoleManager roles,
    IGuidGenerator guids) : IMemberAccounts, ITransientDependency
{
    public async Task<AccountInvitation> OpenAccountAsync(Guid memberId, CancellationToken cancellation = default)
    {
        var member = await members.GetAsync(memberId, cancellationToken: cancellation);
        var user = await FindAsync(member) ?? await CreateAsync(member);
        member.SignInAs(user.Id);

        return new AccountInvitation(user.Id, await users.HasPasswordAsync(user) ? null : await users.GeneratePasswordResetTokenAsync(user));
    }

    /// <summary>Lets the account have the person's address too; where it was the name to sign in with, the new one is.</summary>
    public async Task FollowEmailAsync(Member member)
    {
        if (member.UserId is not { } userId || await users.FindByIdAsync(userId.ToString()) is not { } user) return;

        var signedInByEmail = string.Equals(user.UserName, user.Email, StringComparison.OrdinalIgnoreCase);
        (await users.SetEmailAsync(user, member.Email)).CheckErrors();
        if (signedInByEmail) (await users.SetUserNameAsync(user, UserNameFor(member.Email, user.Id))).CheckErrors();
    }

    private async Task<IdentityUser?> FindAsync(Member member) =>
        member.UserId is { } userId ? await users.FindByIdAsync(userId.ToString()) : await users.FindByEmailAsync(member.Email);

    private async Task<IdentityUser> CreateAsync(Member member)
    {
        var id = guids.Create();
        var user = new IdentityUser(id, UserNameFor(member.Email, id), member.Email, member.TenantId)
        {
            Name = member.FirstName,
            Surname = member.LastName,
        };
        if (await roles.FindByNameAsync(MembersRoles.Member) is { } role) user.AddRole(role.Id);

        (await users.CreateAsync(user)).CheckErrors();
        return user;
    }

    /// <summary>The address, unless it has letters that a user name must not have.</summary>
    private string UserNameFor(string email, Guid userId)
    {
        var allowed = users.Options.User.AllowedUserNameCharacters;
        return string.IsNullOrEmpty(allowed) || email.All(allowed.Contains) ? email : userId.ToString("N");
    }
}
