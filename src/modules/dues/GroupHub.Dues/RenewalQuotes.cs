using GroupHub.Dues.Domain;
using GroupHub.Dues.FurtherChapters;
using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Dues;

/// <summary>
/// What the next term costs a member: its dues, and the further chapters they will have when it begins (R32).
/// </summary>
internal sealed class RenewalQuotes(MemberChapters chapters) : ITransientDependency
{
    /// <summary>The welcome fee was paid once.</summary>
    public async Task<PriceQuote> QuoteAsync(
        MembershipPlan plan,
        MembershipFacts facts,
        DateOnly today,
        StandingPolicy policy,
        CancellationToken cancellation)
    {
        var (terms, fee) = (plan.Terms, Money.Zero(plan.Price.Currency));
        var next = TermChain.Next(terms, facts, today, policy);
        if (!plan.OffersFurtherChapters) return PriceQuote.For(terms, next, fee);

        var begins = next.Dates.From > today ? next.Dates.From : today;
        var further = terms.CountFurther(await chapters.CountAsync(facts.MemberId, begins, cancellation));
        return PriceQuote.For(terms, next, fee, further);
    }
}
