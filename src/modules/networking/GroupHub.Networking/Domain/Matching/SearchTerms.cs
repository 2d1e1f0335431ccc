namespace GroupHub.Networking.Domain;

/// <summary>What an ask or an offer is found by: the words of its phrases, its industries as such, its town.</summary>
internal sealed record SearchTerms
{
    public const int MaxWords = 24;

    private const char IndustryMark = '#';

    /// <summary>Each word with the phrase it stands in.</summary>
    public required IReadOnlyDictionary<string, string> Words { get; init; }
    public required IReadOnlySet<string> Industries { get; init; }
    public string? Town { get; init; }

    /// <summary>
    /// What goes into the index: words, and industries with a mark so that they are not taken for words.
    /// </summary>
    public IEnumerable<string> Indexed => [.. Words.Keys, .. Industries];

    public static SearchTerms Of(
        string what, IReadOnlyList<string> tags, IReadOnlyList<string> industries, string? town)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var phrase in tags.Append(what))
        {
            foreach (var word in Domain.Words.In(phrase).Take(MaxWords - words.Count)) words.TryAdd(word, phrase);
        }

        return new SearchTerms
        {
            Words = words,
            Industries = industries.Select(Domain.Words.Whole)
                .Where(name => name.Length > 0)
                .Select(name => IndustryMark + name)
                .ToHashSet(),
            Town = town is null || Domain.Words.Whole(town) is not { Length: > 0 } place ? null : place,
        };
    }
}
