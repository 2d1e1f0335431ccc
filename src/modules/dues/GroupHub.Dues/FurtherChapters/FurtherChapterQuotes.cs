using GroupHub.Dues.Domain;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Dues.FurtherChapters;

/// <summary>What one more chapter costs a member today.</summary>
internal sealed class FurtherChapterQuotes(MemberChapters chapters, PaidChapters paid) : ITransientDependency
{
    /// <returns>Nothing where the plan offers none, or no term is running.</returns>
    public async Task<PriceQuote?> FindAsync(
        Membership membership,
        MembershipPlan plan,
        DateOnly today,
        StandingPolicy policy,
        CancellationToken cancellation)
    {
        var isRunning = membership.ToFacts(policy).StandingOn(today, policy) is Standing.Active or Standing.ActiveNew;
        if (!isRunning || !plan.OffersFurtherChapters) return null;

        var allowed = await paid.AllowanceAsync(membership, plan, cancellation);
        var isPaidFor = await chapters.CountAsync(membership.MemberId, today, cancellation) < allowed.Most;
        var rest = RestOfTerm.From(plan.Terms, [.. membership.TermsFrom(today).Select(term => term.Dates)], today);
        return PriceQuote.ForFurtherChapter(plan.Terms, rest, isPaidFor);
    }
}
