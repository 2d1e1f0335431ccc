using System.Runtime.CompilerServices;
using GroupHub.Members.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;

namespace GroupHub.Members.Copies;

/// <summary>
/// What somebody says of themselves and who may see it, what they have agreed to, and the account they sign in with.
/// </summary>
[ExposeServices(typeof(IPersonalCopies))]
internal sealed class MembersCopies(
    IRepository<Member, Guid> members, IRepository<IdentityUser, Guid> users, PrivacyPolicies policies)
    : IPersonalCopies, ITransientDependency
{
    public async IAsyncEnumerable<PersonalTable> CopyAsync(
        PersonOnFile person, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var member = await (await members.GetQueryableAsync()).AsNoTracking()
            .Include(m => m.Consents)
            .SingleAsync(m => m.Id == person.MemberId, cancellation);
        var shown = member.ToProfile(await policies.GetAsync());
        yield return PersonalTable.Of("members-profile", new[] { member }.Select(m => new
        {
            m.FirstName, m.LastName, m.Email, m.Phone, m.Company, m.JobTitle, m.Profession, m.Town, m.Postcode,
            m.Website, m.About, m.Industries, m.Skills, shown.Audiences, m.CreationTime,
        }));
        yield return PersonalTable.Of(
            "members-consents",
            member.Consents.OrderBy(c => c.GivenAt).Select(c => new { c.GivenAt, c.Version, c.Text }));
        if (person.UserId is not { } userId) yield break;
        if (await users.FindAsync(userId, cancellationToken: cancellation) is not { } account) yield break;

        yield return PersonalTable.Of("members-account", new[] { account }.Select(a => new
        {
            a.UserName, a.Email, a.EmailConfirmed, a.PhoneNumber, a.TwoFactorEnabled, a.IsActive, a.CreationTime,
            a.LastPasswordChangeTime,
        }));
    }
}
