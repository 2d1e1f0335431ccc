namespace GroupHub.Directory.Engine.Text;

/// <summary>The words to mark in the texts of one tier.</summary>
internal sealed class WantedWords
{
    private readonly IReadOnlyList<FoundWord> _words;
    private readonly Tier _tier;
    private readonly string _beginnings;

    public WantedWords(IReadOnlyList<FoundWord> words, Tier tier)
    {
        (_words, _tier) = (words, tier);
        _beginnings = string.Concat(words.SelectMany(word => word.Typed.Beginnings).Distinct());
    }

    /// <summary>
    /// Whether a word that is written with this letter first may be wanted. Most are not, and need not be looked at
    /// closer; letters that are no ASCII may turn into several others.
    /// </summary>
    public bool MayBeginWith(char letter) =>
        !char.IsAscii(letter) || _beginnings.Contains(char.ToLowerInvariant(letter), StringComparison.Ordinal);

    public bool Has(string plain)
    {
        foreach (var word in _words)
        {
            if (word.Finds(plain, _tier)) return true;
        }

        return false;
    }
}
