using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using GroupHub.Members;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues;

/// <summary>
/// Knows who has a membership already. The form does not tell: whoever types an address has not shown that it is
/// theirs, so the association looks at the application, and what is the matter goes to the mailbox.
/// </summary>
internal sealed class KnownMembers(
    IMemberDirectory people,
    IRepository<Membership, Guid> memberships,
    Bans bans,
    StandingPolicies policies,
    IAssociationClock clock) : ITransientDependency
{
    /// <summary>Why nobody joins with this address, if anything stands in the way.</summary>
    public async Task<Obstacle> FindObstacleAsync(string email, CancellationToken cancellation)
    {
        if (await people.FindByEmailAsync(email, cancellation) is { } person)
            return await FindObstacleAsync(person.Id, cancellation);

        return await bans.CoversAsync(email, cancellation) ? Obstacle.Barred : Obstacle.None;
    }

    /// <summary>Whether somebody with this address could renew.</summary>
    public async Task<bool> IsMemberAsync(string email, CancellationToken cancellation) =>
        await people.FindByEmailAsync(email, cancellation) is { } person
        && await FindObstacleAsync(person.Id, cancellation) == Obstacle.IsMember;

    /// <summary>
    /// Whoever is a member renews; a second membership for the same address would cost them twice (P20, P29).
    /// </summary>
    public async Task RequireNoneAsync(string email, CancellationToken cancellation)
    {
        var obstacle = await FindObstacleAsync(email, cancellation);
        Rule.Require(obstacle != Obstacle.Barred, DuesErrors.JoiningRefused);
        Rule.Require(obstacle != Obstacle.IsMember, DuesErrors.AlreadyMember);
    }

    private async Task<Obstacle> FindObstacleAsync(Guid memberId, CancellationToken cancellation)
    {
        if (await FindAsync(memberId, cancellation) is not { } membership) return Obstacle.None;

        var policy = await policies.GetAsync();
        return membership.ToFacts(policy).StandingOn(await clock.GetTodayAsync(), policy) switch
        {
            Standing.Expelled or Standing.Suspended or Standing.Deceased => Obstacle.Barred,
            Standing.Active or Standing.ActiveNew or Standing.Grace => Obstacle.IsMember,
            _ => Obstacle.None,
        };
    }

    private async Task<Membership?> FindAsync(Guid memberId, CancellationToken cancellation) =>
        await (await memberships.GetQueryableAsync())
            .AsNoTracking().FirstOrDefaultAsync(m => m.MemberId == memberId, cancellation);
}

internal enum Obstacle
{
    None,

    /// <summary>They renew instead.</summary>
    IsMember,

    /// <summary>Suspended, expelled or recorded as dead: that is lifted first.</summary>
    Barred,
}
