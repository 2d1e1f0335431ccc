namespace GroupHub.Networking.Domain;

/// <summary>
/// How well an offer answers an ask, and why (N1). Nothing that cannot be said in the explanation enters the score.
/// </summary>
internal sealed record MatchScore
{
    private const double Similarity = 0.40;
    private const double SameIndustry = 0.20;
    private const double SameTown = 0.15;
    private const double HasRoom = 0.15;
    private const double Nearness = 0.10;

    public static MatchScore None { get; } = new() { Value = double.NegativeInfinity };

    public required double Value { get; init; }

    /// <summary>The offer's phrases in which words of the ask stand, the most telling first.</summary>
    public IReadOnlyList<string> Phrases { get; init; } = [];
    public bool IsSameIndustry { get; init; }
    public bool IsSameTown { get; init; }

    public bool IsMatch => !double.IsNegativeInfinity(Value);

    /// <param name="ask">What is looked for.</param>
    /// <param name="offer">What is given.</param>
    /// <param name="rarity">How telling a word is; common ones say little.</param>
    /// <param name="load">Answers given this month, as a part of the offer's limit: 1 is full.</param>
    /// <param name="near">How near the two are, from 0 to 1.</param>
    public static MatchScore Of(
        SearchTerms ask, SearchTerms offer, Func<string, double> rarity, double load, double near)
    {
        var matched = ask.Words.Keys.Where(offer.Words.ContainsKey).OrderByDescending(rarity).ToList();
        var isSameIndustry = ask.Industries.Overlaps(offer.Industries);
        if (load >= 1 || (matched.Count == 0 && !isSameIndustry)) return None;

        var isSameTown = ask.Town is not null && ask.Town == offer.Town;
        var whole = ask.Words.Keys.Sum(rarity);
        return new MatchScore
        {
            Value = (Similarity * (whole > 0 ? matched.Sum(rarity) / whole : 0))
                + (isSameIndustry ? SameIndustry : 0)
                + (isSameTown ? SameTown : 0)
                + (HasRoom * (1 - load))
                + (Nearness * near),
            Phrases = Telling([.. matched.Select(word => offer.Words[word]).Distinct()]),
            IsSameIndustry = isSameIndustry,
            IsSameTown = isSameTown,
        };
    }

    /// <summary>Without a phrase that another one says as well.</summary>
    private static IReadOnlyList<string> Telling(IReadOnlyList<string> phrases)
    {
        var words = phrases.ToDictionary(phrase => phrase, phrase => Words.In(phrase).ToHashSet());
        return [.. phrases.Where(phrase => !phrases.Any(other => words[phrase].IsProperSubsetOf(words[other])))];
    }
}
