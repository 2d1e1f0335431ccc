using GroupHub.Networking.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Networking.Matching;

/// <summary>
/// Brings asks and offers together: candidates from the index, scored here, the
/// best first (N1). Only members help and are helped (R1).
/// </summary>
internal sealed class Matchmaker(
    IRepository<Ask, Guid> asks,
    IRepository<Offer, Guid> offers,
    Candidates candidates,
    MatchCircle circle,
    MembersToday members) : ITransientDependency
{
    /// <summary>Offers of others that answer the ask, one for each person, the best first.</summary>
    public async Task<IReadOnlyList<Match>> ForAskAsync(Ask ask, CancellationToken cancellation)
    {
        var terms = ask.Terms;
        var found = await candidates.FindAsync(MatchSide.Offer, [.. terms.Indexed], ask.OwnerId, cancellation);
        var promising = await (await offers.GetQueryableAsync()).AsNoTracking()
            .Where(offer => found.SubjectIds.Contains(offer.Id) && !offer.IsPaused)
            .ToListAsync(cancellation);
        var counting = await members.AmongAsync(promising.Select(offer => offer.OwnerId), cancellation);
        promising.RemoveAll(offer => !counting.Contains(offer.OwnerId));

        var around = await circle.OfAsync(ask.OwnerId, [.. promising.Select(offer => offer.OwnerId)], cancellation);
        return Best(
            promising.Select(offer => around.Judge(ask, terms, offer, offer.OwnerId, found)),
            match => match.Offer.OwnerId);
    }

    /// <summary>Asks of others that the member could answer with what they offer, each once, the best first.</summary>
    public async Task<IReadOnlyList<Match>> ForHelperAsync(Guid memberId, CancellationToken cancellation)
    {
        var own = await (await offers.GetQueryableAsync()).AsNoTracking()
            .Where(offer => offer.OwnerId == memberId && !offer.IsPaused)
            .OrderByDescending(offer => offer.Id)
            .Take(Offer.MostPerMember + 1)
            .ToListAsync(cancellation);
        var found = await candidates.FindAsync(
            MatchSide.Ask, [.. own.SelectMany(offer => offer.Terms.Indexed)], memberId, cancellation);
        var promising = await (await asks.GetQueryableAsync()).AsNoTracking()
            .Where(ask => found.SubjectIds.Contains(ask.Id) && ask.State == AskState.Open)
            .ToListAsync(cancellation);
        var counting = await members.AmongAsync(promising.Select(ask => ask.OwnerId).Append(memberId), cancellation);
        if (!counting.Contains(memberId)) return [];

        promising.RemoveAll(ask => !counting.Contains(ask.OwnerId));
        return await MatchAsync(memberId, promising, own, found, cancellation);
    }

    private async Task<IReadOnlyList<Match>> MatchAsync(
        Guid memberId, List<Ask> promising, List<Offer> own, FoundCandidates found, CancellationToken cancellation)
    {
        var around = await circle.OfAsync(memberId, [.. promising.Select(ask => ask.OwnerId)], cancellation);
        var all = from ask in promising
                  let terms = ask.Terms
                  from offer in own
                  select around.Judge(ask, terms, offer, ask.OwnerId, found);
        return Best(all, match => match.Ask.Id);
    }

    private static IReadOnlyList<Match> Best(IEnumerable<Match> all, Func<Match, Guid> subject) =>
    [
        .. all.Where(match => match.Score.IsMatch)
            .GroupBy(subject)
            .Select(same => same.MaxBy(match => match.Score.Value)!)
            .OrderByDescending(match => match.Score.Value)
            .ThenBy(match => match.Ask.Id)
            .ThenBy(match => match.Offer.Id),
    ];
}

/// <summary>An ask and an offer that answers it.</summary>
internal sealed record Match(Ask Ask, Offer Offer, MatchScore Score);
