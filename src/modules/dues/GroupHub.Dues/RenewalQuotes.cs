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
    public async Task<PriceQuote> QuoteAsync(
        MembershipPlan plan,
        MembershipFacts facts,
        DateOnly today,
        StandingPolicy policy,
        CancellationToken cancellation) =>
        (await QuoteAsync([(plan, facts)], today, policy, cancellation))[facts.MemberId];

    /// <summary>Of many, by their ids. The welcome fee was paid once.</summary>
    public async Task<IReadOnlyDictionary<Guid, PriceQuote>> QuoteAsync(
        IReadOnlyList<(MembershipPlan Plan, MembershipFacts Facts)> offers,
        DateOnly today,
        StandingPolicy policy,
        CancellationToken cancellation)
    {
        var next = offers.ToDictionary(
            offer => offer.Facts.MemberId, offer => TermChain.Next(offer.Plan.Terms, offer.Facts, today, policy));
        var asked = offers.Where(offer => offer.Plan.OffersFurtherChapters).Select(offer => offer.Facts.MemberId);
        var days = asked.ToDictionary(id => id, id => next[id].Dates.From > today ? next[id].Dates.From : today);
        var belonging = await chapters.CountAsync(days, cancellation);
        return offers.ToDictionary(offer => offer.Facts.MemberId, offer => PriceQuote.For(
            offer.Plan.Terms,
            next[offer.Facts.MemberId],
            Money.Zero(offer.Plan.Price.Currency),
            belonging.TryGetValue(offer.Facts.MemberId, out var count) ? offer.Plan.Terms.CountFurther(count) : 0));
    }
}
