using GroupHub.Networking.Domain;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Networking.Matching;

/// <summary>
/// Gathers what matters about the people around a member: who is kept
/// apart, how near they are, how much they have helped.
/// </summary>
internal sealed class MatchCircle(Distances distances, Nearness nearness, Loads loads) : ITransientDependency
{
    public async Task<Circle> OfAsync(
        Guid memberId, IReadOnlyCollection<Guid> others, CancellationToken cancellation) => new(
        await distances.AroundAsync(memberId, cancellation),
        await nearness.OfAsync(memberId, others, cancellation),
        await loads.ThisMonthAsync([.. others, memberId], cancellation));
}

internal sealed record Circle(
    HashSet<Guid> Apart, IReadOnlyDictionary<Guid, double> Near, IReadOnlyDictionary<Guid, int> Loads)
{
    public Match Judge(Ask ask, SearchTerms terms, Offer offer, Guid otherId, FoundCandidates found)
    {
        var load = Loads.GetValueOrDefault(offer.OwnerId) / (double)offer.LimitPerMonth;
        var score = Apart.Contains(otherId)
            ? MatchScore.None
            : MatchScore.Of(terms, offer.Terms, found.RarityOf, load, Near.GetValueOrDefault(otherId));
        return new Match(ask, offer, score);
    }
}
