using Volo.Abp.DependencyInjection;

namespace GroupHub.Networking.Matching;

/// <summary>Says why two go together, in sentences that name what matched.</summary>
internal sealed class MatchTexts(Texts texts) : ITransientDependency
{
    private const int MostPhrases = 3;

    /// <summary>To the one who asks, about the one who could help.</summary>
    public IReadOnlyList<string> AboutHelper(Match match, string firstName, IReadOnlyList<string> connectors)
    {
        var reasons = new List<string>();
        if (match.Score.Phrases is { Count: > 0 } phrases)
            reasons.Add(texts[$"Match.{match.Offer.Kind}", firstName, Quoted(phrases)]);
        if (match.Score.IsSameIndustry) reasons.Add(texts["Match.Industry", firstName, match.Ask.Industry ?? ""]);
        if (match.Score.IsSameTown) reasons.Add(texts["Match.Town", firstName, match.Ask.Town ?? ""]);
        if (connectors.Count == 1) reasons.Add(texts["Match.Connector", connectors[0], firstName]);
        if (connectors.Count > 1) reasons.Add(texts["Match.Connectors", texts.List(connectors), firstName]);
        return reasons;
    }

    /// <summary>To the one who could help, about what is asked.</summary>
    public IReadOnlyList<string> AboutAsk(Match match)
    {
        var reasons = new List<string>();
        if (match.Score.Phrases is { Count: > 0 } phrases)
            reasons.Add(texts[$"Match.Yours.{match.Offer.Kind}", Quoted(phrases)]);
        if (match.Score.IsSameIndustry) reasons.Add(texts["Match.Yours.Industry", match.Ask.Industry ?? ""]);
        if (match.Score.IsSameTown) reasons.Add(texts["Match.Yours.Town", match.Ask.Town ?? ""]);
        return reasons;
    }

    private string Quoted(IReadOnlyList<string> phrases) =>
        texts.List([.. phrases.Take(MostPhrases).Select(phrase => texts["Quoted", phrase])]);
}
