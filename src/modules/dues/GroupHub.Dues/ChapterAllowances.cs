using GroupHub.Chapters;
using GroupHub.Dues.Domain;
using GroupHub.Dues.FurtherChapters;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues;

/// <summary>Says for how many chapters a member has paid, those that their latest plan includes first of all.</summary>
internal sealed class ChapterAllowances(
    IRepository<Membership, Guid> memberships, IRepository<MembershipPlan, Guid> plans, PaidChapters paid)
    : IChapterAllowances, ITransientDependency
{
    public async Task<ChapterAllowance> GetAsync(Guid memberId, CancellationToken cancellation = default)
    {
        var membership = await (await memberships.GetQueryableAsync()).AsNoTracking()
            .FirstOrDefaultAsync(m => m.MemberId == memberId, cancellation);
        if (membership?.LastTerm is not { } term) return ChapterAllowance.Unlimited;
        return await plans.FindAsync(term.PlanId, cancellationToken: cancellation) is { } plan
            ? await paid.AllowanceAsync(membership, plan, cancellation)
            : ChapterAllowance.Unlimited;
    }
}
