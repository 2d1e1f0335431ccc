using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace GroupHub.Dues.FurtherChapters;

/// <summary>Offers members a chapter beyond those they have.</summary>
internal sealed class FurtherChapterDesk(
    IRepository<MembershipPlan, Guid> plans,
    FurtherChapterQuotes quotes,
    ChosenChapters chosen,
    StandingPolicies policies,
    IAssociationClock clock,
    IGuidGenerator guids) : ITransientDependency
{
    public async Task<FurtherChapter> OfferAsync(Membership membership, Guid chapterId, CancellationToken cancellation)
    {
        Rule.Require(await chosen.AreOpenAsync([chapterId], cancellation), DuesErrors.ChapterNotOpen);
        var (policy, today) = (await policies.GetAsync(), await clock.GetTodayAsync());
        var plan = await plans.GetAsync(membership.LastTerm!.PlanId, cancellationToken: cancellation);
        var quote = await quotes.FindAsync(membership, plan, today, policy, cancellation);
        Rule.Require(quote is not null, DuesErrors.FurtherChaptersNotOffered);

        return FurtherChapter.Offer(guids.Create(), membership, plan.Id, chapterId, quote!);
    }
}
