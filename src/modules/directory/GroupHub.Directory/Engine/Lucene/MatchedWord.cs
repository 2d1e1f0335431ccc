using GroupHub.Directory.Engine.Text;

namespace GroupHub.Directory.Engine.Lucene;

/// <summary>One typed word and the documents it was found in, as it was typed or corrected.</summary>
internal sealed record MatchedWord(Word Typed, WordMarks Marks)
{
    private readonly HashSet<string> _corrections = [];

    public bool IsCorrected => _corrections.Count > 0;

    public bool Finds(string plain, Tier tier) => FindsAsTyped(plain, tier) || _corrections.Contains(plain);

    public bool FindsAsTyped(string plain, Tier tier) => Typing.FindsBeginnings(Typed.Plain, tier)
        ? plain.StartsWith(Typed.Plain, StringComparison.Ordinal)
        : plain == Typed.Plain;

    /// <summary>Takes the nearest words that anybody listed has.</summary>
    public void Correct(IEnumerable<IReadOnlyCollection<string>> nearestFirst, WordFinder finder)
    {
        foreach (var words in nearestFirst)
        {
            _corrections.UnionWith(words.Where(word => finder.FindWhole(word, Marks)));
            if (IsCorrected) return;
        }
    }
}
