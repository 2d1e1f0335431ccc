using GroupHub.Chapters.Domain;
using GroupHub.Foundation;
using GroupHub.Members;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Chapters.Officers;

/// <summary>What nobody does by appointing and dismissing officers.</summary>
internal sealed class AppointmentGuard(
    IOfficerRights rights,
    IRepository<Office, Guid> offices,
    IMemberDirectory members,
    ICountingMembers counting,
    IAssociationClock clock,
    IOptions<OfficerRoleOptions> roles) : ITransientDependency
{
    /// <summary>Nobody gives rights that they do not hold there themselves.</summary>
    public async Task RequireHeldAsync(OfficerRole role, string path, CancellationToken cancellation)
    {
        foreach (var permission in roles.Value.PermissionsOf(role))
        {
            var scope = await rights.GetScopeAsync(permission, cancellation);
            Rule.Require(scope.Covers(path), ChaptersErrors.MoreThanYouMay);
        }
    }

    /// <summary>
    /// The association is never without a president who can sign in and act, unless a term simply runs out (R37).
    /// </summary>
    /// <param name="office">The office that is to end.</param>
    /// <param name="chapter">Where it is held.</param>
    /// <param name="from">The first day without it.</param>
    /// <param name="cancellation">When nobody waits any more.</param>
    public async Task RequireSuccessorAsync(
        Office office, Chapter chapter, DateOnly from, CancellationToken cancellation)
    {
        if (office.Role != OfficerRole.President || chapter.ParentId is not null || !office.Covers(from)) return;

        var others = await (await offices.GetQueryableAsync())
            .Where(other => other.ChapterId == chapter.Id
                && other.Role == OfficerRole.President
                && other.MemberId != office.MemberId)
            .Where(other => other.WithdrawnAt == null && other.From <= from && (other.To == null || other.To >= from))
            .Select(other => other.MemberId)
            .ToListAsync(cancellation);
        Rule.Require(await CanAnyActAsync(others, cancellation), ChaptersErrors.LastPresident);
    }

    /// <summary>
    /// Whether they count is asked for today: who follows next year has hardly paid for that year yet.
    /// </summary>
    private async Task<bool> CanAnyActAsync(List<Guid> memberIds, CancellationToken cancellation)
    {
        var acting = await counting.WhoCountsAsync(memberIds, await clock.GetTodayAsync(), cancellation);
        return (await members.GetAsync([.. acting], cancellation)).Any(person => person.UserId is not null);
    }
}
