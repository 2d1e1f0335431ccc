using GroupHub.Dues.Domain;
using GroupHub.Dues.Features;
using GroupHub.Dues.FurtherChapters;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Dues;

/// <summary>Shows members where they stand and what they can do.</summary>
internal sealed class MembershipPages(
    StandingTexts standings,
    QuoteTexts texts,
    RenewalQuotes renewals,
    FurtherChapterQuotes further) : ITransientDependency
{
    private static readonly MembershipFacts Nothing = new() { MemberId = Guid.Empty };

    public async Task<MyMembership> ShowAsync(
        Membership? membership,
        MembershipPlan? plan,
        DateOnly today,
        StandingPolicy policy,
        CancellationToken cancellation)
    {
        var facts = membership?.ToFacts(policy) ?? Nothing;
        var next = plan is null ? null : await renewals.QuoteAsync(plan, facts, today, policy, cancellation);
        facts = facts with { RenewsFor = next is null ? null : next.ListPrice + next.FurtherList };
        return new MyMembership
        {
            Standing = facts.StandingOn(today, policy),
            Sentence = standings.Sentence(today, facts, policy),
            PlanName = facts.PlanName,
            MemberSince = facts.MemberSince,
            PaidThrough = facts.PaidThrough,
            Renewal = Offer(facts, plan, next, today, policy),
            FurtherChapter = membership is null || plan is null
                ? null
                : await FurtherAsync(membership, plan, today, policy, cancellation),
            Terms = TermsOf(membership),
        };
    }

    private RenewalOffer Offer(
        MembershipFacts facts, MembershipPlan? plan, PriceQuote? next, DateOnly today, StandingPolicy policy)
    {
        var possible = StandingCalculator.MayRenew(today, facts, policy);
        var isRunning = facts.StandingOn(today, policy) is Standing.Active or Standing.ActiveNew;
        if (plan is null || next is null || !(possible || isRunning)) return new RenewalOffer(false, null, null);

        var quote = texts.ForRenewing(
            plan.Id, plan.Name, next, TermChain.StartOf(next.RunsFrom, facts.PaidThrough!.Value, today));
        return new RenewalOffer(possible, possible
            ? null
            : facts.PaidThrough!.Value.AddDays(-policy.RenewalDays), quote);
    }

    private async Task<Quote?> FurtherAsync(
        Membership membership,
        MembershipPlan plan,
        DateOnly today,
        StandingPolicy policy,
        CancellationToken cancellation)
    {
        var quote = await further.FindAsync(membership, plan, today, policy, cancellation);
        return quote is null ? null : texts.ForFurtherChapter(plan.Id, chapter: null, quote);
    }

    private static MyTerm[] TermsOf(Membership? membership) =>
    [
        .. (membership?.Terms ?? [])
            .Where(term => term.IsValid)
            .OrderByDescending(term => term.From)
            .Select(term => new MyTerm(term.From, term.To, term.PlanName, term.Price)),
    ];
}
