using GroupHub.Dues.Domain;
using GroupHub.Foundation.Data;
using GroupHub.Members;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Users;

namespace GroupHub.Dues;

/// <summary>The membership of whoever is signed in.</summary>
internal sealed class OwnMembership(
    IMemberDirectory people, IRepository<Membership, Guid> memberships, ICurrentUser user) : ITransientDependency
{
    public async Task<(MemberProfile? Person, Membership? Membership)> FindAsync(CancellationToken cancellation)
    {
        var person = await people.FindByUserAsync(user.GetId(), cancellation);
        return person is null
            ? (null, null)
            : (person, await memberships.FindAsync(m => m.MemberId == person.Id, cancellationToken: cancellation));
    }

    /// <summary>As above; whoever wants to change the same one has to wait until this is done.</summary>
    public async Task<(MemberProfile? Person, Membership? Membership)> FindAloneAsync(CancellationToken cancellation)
    {
        if (await people.FindByUserAsync(user.GetId(), cancellation) is not { } person) return (null, null);

        var ids = (await memberships.GetQueryableAsync()).Where(m => m.MemberId == person.Id).Select(m => (Guid?)m.Id);
        if (await ids.SingleOrDefaultAsync(cancellation) is not { } id) return (person, null);

        await memberships.LockAsync(id, cancellation);
        return (person, await memberships.GetAsync(id, cancellationToken: cancellation));
    }
}
