using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using GroupHub.Members;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues;

/// <summary>Who was none when they applied may be a member by the time they are approved or pay (P20, P27).</summary>
internal sealed class MembersByNow(
    IMemberDirectory people,
    IRepository<Membership, Guid> memberships,
    StandingPolicies policies,
    IAssociationClock clock) : ITransientDependency
{
    public async Task<bool> KnowAsync(Application application, CancellationToken cancellation)
    {
        if (await people.FindByEmailAsync(application.Applicant.Email, cancellation) is not { } person) return false;
        var known = (await memberships.GetQueryableAsync()).AsNoTracking().Where(m => m.MemberId == person.Id);
        if (await known.SingleOrDefaultAsync(cancellation) is not { } membership) return false;

        var policy = await policies.GetAsync();
        var standing = membership.ToFacts(policy).StandingOn(await clock.GetTodayAsync(), policy);
        return standing is Standing.Active or Standing.ActiveNew or Standing.Grace;
    }
}
