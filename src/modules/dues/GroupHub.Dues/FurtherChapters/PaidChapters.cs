using GroupHub.Chapters;
using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues.FurtherChapters;

/// <summary>For how many chapters a member has paid: those of the plan, those bought with the term, those added since.</summary>
internal sealed class PaidChapters(IRepository<FurtherChapter, Guid> further, IAssociationClock clock) : ITransientDependency
{
    public async Task<ChapterAllowance> AllowanceAsync(Membership membership, MembershipPlan plan, CancellationToken cancellation)
    {
        var today = await clock.GetTodayAsync();
        var running = membership.TermsFrom(today) is [var term, ..] ? term : membership.LastTerm;
        var added = await further.CountAsync(
            f => f.MembershipId == membership.Id && f.State == FurtherChapterState.Bought && f.Quote.RunsTo >= today, cancellation);
        return plan.AllowanceWith((running?.FurtherChapters ?? 0) + added);
    }
}
