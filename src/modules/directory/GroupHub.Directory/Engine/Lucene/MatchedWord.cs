using GroupHub.Directory.Engine.Text;

namespace GroupHub.Directory.Engine.Lucene;

/// <summary>One typed word and the documents it was found in, as it was typed or corrected.</summary>
internal sealed class MatchedWord(TypedWord typed, WordMarks marks) : FoundWord(typed)
{
    private readonly HashSet<string> _corrections = [];

    public WordMarks Marks { get; } = marks;

    public override bool IsCorrected => _corrections.Count > 0;

    /// <summary>Takes the nearest words that anybody listed has.</summary>
    public void Correct(IEnumerable<IReadOnlyCollection<string>> nearestFirst, WordFinder finder)
    {
        foreach (var words in nearestFirst)
        {
            _corrections.UnionWith(words.Where(word => finder.FindWhole(word, Marks)));
            if (IsCorrected) return;
        }
    }

    protected override bool IsCorrection(string plain) => _corrections.Contains(plain);
}
