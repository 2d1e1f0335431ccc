using GroupHub.Foundation;
using GroupHub.Members.Domain;
using GroupHub.Members.Features;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Settings;
using Volo.Abp.Users;

namespace GroupHub.Members;

/// <summary>Changes a profile, whoever does it: the person or the association's staff.</summary>
internal sealed class ProfileRevision(
    IRepository<Member, Guid> members,
    PrivacyPolicies policies,
    SignInAddress signIn,
    ICurrentUser user,
    ISettingProvider settings) : ITransientDependency
{
    public async Task<MyProfile> ReviseAsync(Member member, ProfileFields fields, CancellationToken cancellation)
    {
        var country = await settings.GetOrNullAsync(AssociationSettings.Country) ?? "";
        var (details, policy, before) = (Details.Of(fields, country), await policies.GetAsync(), member.EmailKey);

        member.Describe(details);
        if (user.Id is { } userId && userId == member.UserId) member.Show(fields.Visibility, policy);
        else member.ShowLess(fields.Visibility, policy);
        if (!string.IsNullOrEmpty(fields.ConcurrencyStamp)) member.ConcurrencyStamp = fields.ConcurrencyStamp;
        if (member.EmailKey != before) await RequireFreeAddressAsync(member, cancellation);

        await members.UpdateAsync(member, autoSave: true, cancellation);
        if (member.EmailKey != before) await signIn.FollowAsync(member);
        return MyProfile.Of(member, policy);
    }

    private async Task RequireFreeAddressAsync(Member member, CancellationToken cancellation)
    {
        var isTaken = await members.AnyAsync(
            other => other.EmailKey == member.EmailKey && other.Id != member.Id, cancellation);
        Rule.Require(!isTaken, MembersErrors.EmailTaken);
    }
}
