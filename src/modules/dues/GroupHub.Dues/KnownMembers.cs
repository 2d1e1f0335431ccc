using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using GroupHub.Members;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues;

/// <summary>Knows who has a membership already.</summary>
internal sealed class KnownMembers(
    IMemberDirectory people,
    IRepository<Membership, Guid> memberships,
    StandingPolicies policies,
    IAssociationClock clock) : ITransientDependency
{
    /// <summary>Whoever is a member renews; a second membership for the same address would cost them twice (P20, P29).</summary>
    public async Task RequireNoMemberAsync(string email, CancellationToken cancellation)
    {
        if (await people.FindByEmailAsync(email, cancellation) is not { } person) return;
        if (await FindAsync(person.Id, cancellation) is not { } membership) return;

        var policy = await policies.GetAsync();
        var standing = membership.ToFacts(policy).StandingOn(await clock.GetTodayAsync(), policy);
        Rule.Require(standing is not (Standing.Expelled or Standing.Suspended), DuesErrors.JoiningRefused);
        Rule.Require(standing is not (Standing.Active or Standing.ActiveNew or Standing.Grace), DuesErrors.AlreadyMember);
    }

    private async Task<Membership?> FindAsync(Guid memberId, CancellationToken cancellation) =>
        await (await memberships.GetQueryableAsync()).AsNoTracking().FirstOrDefaultAsync(m => m.MemberId == memberId, cancellation);
}
