namespace GroupHub.Directory.Engine.Elasticsearch;

/// <summary>
/// The counts of a facet as they are shown: other spellings of a value joined, what was chosen always among them.
/// </summary>
internal static class FacetReader
{
    public const int MostValues = 50;

    public static Facet Read(FacetName name, CountedFacet? counted, IReadOnlyList<string> chosenTexts)
    {
        if (counted is null) return new Facet(name, []);

        var chosen = chosenTexts.GroupBy(EntryDocument.KeyOf).ToDictionary(same => same.Key, same => same.First());
        var values = counted.Values.Buckets.Select(Split).GroupBy(value => value.Key)
            .Select(same => (same.Key, Shown: Join(same, isChosen: chosen.ContainsKey(same.Key))))
            .OrderByDescending(value => value.Shown.Count)
            .ThenBy(value => value.Shown.Value, StringComparer.OrdinalIgnoreCase)
            .Where((value, place) => place < MostValues || value.Shown.Selected)
            .ToList();
        var missing = chosen.Where(choice => values.TrueForAll(value => value.Key != choice.Key))
            .Select(choice => new FacetValue(choice.Value, counted.CountOf(choice.Key), true));
        return Facet.Of(name, [.. values.Select(value => value.Shown), .. missing]);
    }

    /// <summary>The most frequent spelling stands for all.</summary>
    private static FacetValue Join(IEnumerable<(string Key, string Text, int Count)> same, bool isChosen) =>
        new(same.First().Text, same.Sum(value => value.Count), isChosen);

    private static (string Key, string Text, int Count) Split(CountedValue value)
    {
        var at = value.Key.IndexOf(EntryDocument.Separator, StringComparison.Ordinal);
        return at < 0 ? (value.Key, value.Key, value.Count) : (value.Key[..at], value.Key[(at + 1)..], value.Count);
    }
}
