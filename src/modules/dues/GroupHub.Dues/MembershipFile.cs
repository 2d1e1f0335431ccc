using GroupHub.Dues.Domain;
using GroupHub.Dues.Features;
using GroupHub.Foundation;
using GroupHub.Foundation.Data;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues;

/// <summary>
/// Opens somebody's membership, lets it be changed, and says how they stand then; who wants the same one waits.
/// </summary>
internal sealed class MembershipFile(
    IRepository<Membership, Guid> memberships, StandingPolicies policies, IAssociationClock clock)
    : ITransientDependency
{
    public async Task<StandingToday> ChangeAsync(
        Guid memberId, Action<Membership, DateOnly> change, CancellationToken cancellation)
    {
        var (policy, today) = (await policies.GetAsync(), await clock.GetTodayAsync());
        var membership = await OpenAsync(memberId, cancellation);
        change(membership, today);
        return new StandingToday(membership.ToFacts(policy).StandingOn(today, policy));
    }

    private async Task<Membership> OpenAsync(Guid memberId, CancellationToken cancellation)
    {
        var known = (await memberships.GetQueryableAsync()).Where(m => m.MemberId == memberId).Select(m => (Guid?)m.Id);
        var id = await known.SingleOrDefaultAsync(cancellation)
            ?? throw new EntityNotFoundException(typeof(Membership), memberId);
        await memberships.LockAsync(id, cancellation);
        return await memberships.GetAsync(id, cancellationToken: cancellation);
    }
}
