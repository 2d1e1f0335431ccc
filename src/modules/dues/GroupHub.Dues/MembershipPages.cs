using GroupHub.Dues.Domain;
using GroupHub.Dues.Features;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Dues;

/// <summary>Shows members where they stand and what they can do.</summary>
internal sealed class MembershipPages(StandingTexts standings, QuoteTexts quotes) : ITransientDependency
{
    private static readonly MembershipFacts Nothing = new() { MemberId = Guid.Empty };

    public MyMembership Show(Membership? membership, MembershipPlan? plan, DateOnly today, StandingPolicy policy)
    {
        var facts = (membership?.ToFacts(policy) ?? Nothing) with { RenewsFor = plan?.Price };
        return new MyMembership
        {
            Standing = facts.StandingOn(today, policy),
            Sentence = standings.Sentence(today, facts, policy),
            PlanName = facts.PlanName,
            MemberSince = facts.MemberSince,
            PaidThrough = facts.PaidThrough,
            Renewal = Offer(facts, plan, today, policy),
            Terms = TermsOf(membership),
        };
    }

    private RenewalOffer Offer(MembershipFacts facts, MembershipPlan? plan, DateOnly today, StandingPolicy policy)
    {
        var possible = StandingCalculator.MayRenew(today, facts, policy);
        var isRunning = facts.StandingOn(today, policy) is Standing.Active or Standing.ActiveNew;
        if (plan is null || !(possible || isRunning)) return new RenewalOffer(false, null, null);

        var quote = quotes.ForRenewing(plan.Id, plan.Name, RenewalDesk.Quote(plan, facts, today, policy));
        return new RenewalOffer(possible, possible ? null : facts.PaidThrough!.Value.AddDays(-policy.RenewalDays), quote);
    }

    private static MyTerm[] TermsOf(Membership? membership) =>
    [
        .. (membership?.Terms ?? [])
            .Where(term => term.IsValid)
            .OrderByDescending(term => term.From)
            .Select(term => new MyTerm(term.From, term.To, term.PlanName, term.Price)),
    ];
}
