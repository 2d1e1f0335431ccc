using GroupHub.Chapters;
using GroupHub.Dues.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues;

/// <summary>Says how many chapters a member's latest plan includes.</summary>
internal sealed class ChapterAllowances(IRepository<Membership, Guid> memberships, IRepository<MembershipPlan, Guid> plans)
    : IChapterAllowances, ITransientDependency
{
    public async Task<ChapterAllowance> GetAsync(Guid memberId, CancellationToken cancellation = default)
    {
        var membership = await (await memberships.GetQueryableAsync()).AsNoTracking().FirstOrDefaultAsync(m => m.MemberId == memberId, cancellation);
        if (membership?.LastTerm is not { } term) return ChapterAllowance.Unlimited;
        return (await plans.FindAsync(term.PlanId, cancellationToken: cancellation))?.Chapters ?? ChapterAllowance.Unlimited;
    }
}
