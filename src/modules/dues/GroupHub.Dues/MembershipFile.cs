using GroupHub.Dues.Domain;
using GroupHub.Foundation.Data;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues;

/// <summary>Opens somebody's membership to change it; whoever wants to change the same one waits.</summary>
internal sealed class MembershipFile(IRepository<Membership, Guid> memberships) : ITransientDependency
{
    public async Task<Membership> OpenAsync(Guid memberId, CancellationToken cancellation)
    {
        var known = (await memberships.GetQueryableAsync()).Where(m => m.MemberId == memberId).Select(m => (Guid?)m.Id);
        var id = await known.SingleOrDefaultAsync(cancellation) ?? throw new EntityNotFoundException(typeof(Membership), memberId);
        await memberships.LockAsync(id, cancellation);
        return await memberships.GetAsync(id, cancellationToken: cancellation);
    }
}
