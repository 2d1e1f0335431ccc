namespace GroupHub.Directory.Engine.Text;

/// <summary>Completes what somebody types from the listings and facet values that match it.</summary>
internal static class Completions
{
    public const int PeopleLookedAt = 40;

    public static IReadOnlyList<string> From(
        IReadOnlyList<FoundWord> words, IReadOnlyList<Listing> listings, IEnumerable<Facet> facets, int take)
    {
        var names = listings.Select(listing => listing.Name).Where(name => HasAll(words, name, Tier.Name));
        var work = listings.SelectMany(listing => Tiers.TextsOf(listing, Tier.Work))
            .Where(phrase => HasAll(words, phrase, Tier.Work));
        var tags = facets.Where(facet => facet.Name.IsSearched())
            .SelectMany(facet => facet.Values)
            .OrderByDescending(value => value.Count)
            .Select(value => value.Value).Where(phrase => HasAll(words, phrase, Tier.Tags));
        return [.. InTurn(names, work, tags).DistinctBy(phrase => phrase.ToUpperInvariant()).Take(take)];
    }

    private static bool HasAll(IReadOnlyList<FoundWord> typed, string phrase, Tier tier)
    {
        var words = Words.WithOtherForms(phrase);
        return typed.All(one => words.Exists(word => one.Finds(word.Plain, tier)));
    }

    private static IEnumerable<string> InTurn(params IEnumerable<string>[] sources)
    {
        var lists = sources.Select(source => source.ToList()).ToList();
        for (var place = 0; place < lists.Max(list => list.Count); place++)
        {
            foreach (var list in lists.Where(list => place < list.Count)) yield return list[place];
        }
    }
}
