using GroupHub.Networking.Domain;
using GroupHub.Networking.Matching;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Networking.Week;

/// <summary>
/// People the member does not know yet, who ask for what the member has, and those who could introduce them (N1, N4).
/// </summary>
[ExposeServices(typeof(ISuggestionSource))]
internal sealed class Bridges(
    Matchmaker matchmaker, Connectors connectors, IRepository<Tie, Guid> ties, Industries industries, Texts texts)
    : ISuggestionSource, ITransientDependency
{
    private const int Most = 3;

    public async Task<IReadOnlyList<Suggestion>> FindAsync(
        Guid memberId, DateOnly today, CancellationToken cancellation)
    {
        var matches = (await matchmaker.ForHelperAsync(memberId, cancellation))
            .DistinctBy(match => match.Ask.OwnerId)
            .Take(4 * Most)
            .ToList();
        Guid[] askers = [.. matches.Select(match => match.Ask.OwnerId)];
        var known = await (await ties.GetQueryableAsync())
            .Where(tie => tie.OwnerId == memberId && askers.Contains(tie.OtherId) && tie.Touches > 0)
            .Select(tie => tie.OtherId)
            .ToListAsync(cancellation);

        matches = [.. matches.Where(match => !known.Contains(match.Ask.OwnerId)).Take(Most)];
        var between = await connectors.FindAsync(
            memberId, [.. matches.Select(match => match.Ask.OwnerId)], cancellation);
        var missing = await industries.MissingAsync(
            memberId, [.. matches.Select(match => match.Ask.OwnerId)], cancellation);
        return matches.ConvertAll(match => Suggest(
            match, between.GetValueOrDefault(match.Ask.OwnerId, []), missing.GetValueOrDefault(match.Ask.OwnerId)));
    }

    private Suggestion Suggest(Match match, IReadOnlyList<Guid> connectorIds, string? missing)
    {
        var (ask, isBridged) = (match.Ask, connectorIds.Count > 0);
        return new Suggestion(
            $"ask:{ask.Id:N}", ask.OwnerId, isBridged ? SuggestedAction.AskForIntroduction : SuggestedAction.OfferHelp,
            RankOf(isBridged, missing) + match.Score.Value, names => Because(ask, connectorIds, missing, names))
        {
            SubjectId = ask.Id,
            ConnectorIds = connectorIds,
        };
    }

    /// <summary>
    /// Somebody to be introduced to comes before whoever one could also simply
    /// answer; a new line of business before a known one.
    /// </summary>
    private static int RankOf(bool isBridged, string? missing) => (isBridged ? 70 : 35) + (missing is null ? 0 : 5);

    private string Because(Ask ask, IReadOnlyList<Guid> connectorIds, string? missing, Names names)
    {
        var name = names.First(ask.OwnerId);
        var sentences = new List<string> { texts["Week.Asks", name, ask.What] };
        if (connectorIds.Count == 1) sentences.Add(texts["Week.Knows", names.Full(connectorIds[0]), name]);
        if (connectorIds.Count > 1)
            sentences.Add(texts["Week.Know", texts.List([.. connectorIds.Select(names.First)]), name]);
        if (missing is not null) sentences.Add(texts["Week.Missing", missing]);
        return string.Join(' ', sentences);
    }
}
