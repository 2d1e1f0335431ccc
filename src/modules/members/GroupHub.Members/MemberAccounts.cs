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

        return new AccountInvitation(
            user.Id, await users.HasPasswordAsync(user) ? null : await users.GeneratePasswordResetTokenAsync(user));
    }

    public async Task<bool> ExistsAsync(Guid userId, CancellationToken cancellation = default) =>
        await users.FindByIdAsync(userId.ToString()) is not null;

    private async Task<IdentityUser?> FindAsync(Member member) =>
        member.UserId is { } userId
            ? await users.FindByIdAsync(userId.ToString())
            : await users.FindByEmailAsync(member.Email);

    private async Task<IdentityUser> CreateAsync(Member member)
    {
        var id = guids.Create();
        var user = new IdentityUser(id, SignInName.Of(member.Email, id, users.Options), member.Email, member.TenantId)
        {
            Name = Fitting(member.FirstName, IdentityUserConsts.MaxNameLength),
            Surname = Fitting(member.LastName, IdentityUserConsts.MaxSurnameLength),
        };
        if (await roles.FindByNameAsync(MembersRoles.Member) is { } role) user.AddRole(role.Id);

        (await users.CreateAsync(user)).CheckErrors();
        return user;
    }

    /// <summary>
    /// An account keeps less of a name than a profile does, and must not stand between a payment and a membership.
    /// </summary>
    private static string Fitting(string name, int length)
    {
        if (name.Length <= length) return name;
        return char.IsHighSurrogate(name[length - 1]) ? name[..(length - 1)] : name[..length];
    }
}
