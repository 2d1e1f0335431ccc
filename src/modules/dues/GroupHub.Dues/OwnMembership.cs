using GroupHub.Dues.Domain;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Users;

namespace GroupHub.Dues;

/// <summary>The membership of whoever is signed in.</summary>
internal sealed class OwnMembership(IMemberDirectory people, IRepository<Membership, Guid> memberships, ICurrentUser user) : ITransientDependency
{
    public async Task<(MemberProfile? Person, Membership? Membership)> FindAsync(CancellationToken cancellation)
    {
        var person = await people.FindByUserAsync(user.GetId(), cancellation);
        return person is null
            ? (null, null)
            : (person, await memberships.FindAsync(m => m.MemberId == person.Id, cancellationToken: cancellation));
    }
}
