using GroupHub.Directory.Engine.Text;

namespace GroupHub.Directory.Engine.Lucene;

/// <summary>
/// Counts the values of one facet among those whom the text and the other facets leave: its own choice does not
/// take the alternatives away. Within the facet any chosen value will do.
/// </summary>
internal sealed class FacetCounter
{
    private const int MostValues = 50;

    private readonly FacetName _name;
    private readonly FacetValues _values;
    private readonly IReadOnlyList<string> _chosenTexts;
    private readonly int[] _chosen;
    private readonly int[] _counts;

    public FacetCounter(FacetName name, Snapshot snapshot, DirectorySearch search)
    {
        _name = name;
        _values = snapshot.FacetValuesOf(search.Audience)[(int)name];
        _chosenTexts = search.Selected(name);
        _counts = new int[_values.Count];
        _chosen =
        [
            .. _chosenTexts.Select(_values.NumberOf).Where(number => number >= 0 && number < _counts.Length).Distinct()
        ];
    }

    public bool IsActive => _chosenTexts.Count > 0;

    public bool Passes(AudienceView view, int doc) =>
        !IsActive || view.Facets[(int)_name].Of(doc).IndexOfAny(_chosen) >= 0;

    public void Count(AudienceView view, ReadOnlySpan<int> docs) => view.Facets[(int)_name].Count(docs, _counts);

    /// <summary>The most frequent first; what was chosen is always among them.</summary>
    public Facet Result()
    {
        var numbers = Enumerable.Range(0, _counts.Length).Where(number => _counts[number] > 0).ToArray();
        Array.Sort(numbers, ByCountThenText);
        var values = numbers
            .Where((number, place) => place < MostValues || _chosen.Contains(number))
            .Select(number => new FacetValue(_values[number], _counts[number], _chosen.Contains(number)));
        // As it was asked for: how somebody writes it whom the viewer does not find would tell that there is somebody.
        var missing = _chosenTexts.DistinctBy(FacetKey.Of)
            .Where(text => CountOf(text) == 0)
            .Select(text => new FacetValue(text, 0, true));
        return Facet.Of(_name, [.. values, .. missing]);
    }

    private int CountOf(string text) =>
        _values.NumberOf(text) is var number && number >= 0 && number < _counts.Length ? _counts[number] : 0;

    private int ByCountThenText(int left, int right)
    {
        var byCount = _counts[right].CompareTo(_counts[left]);
        return byCount != 0
            ? byCount
            : string.Compare(_values[left], _values[right], StringComparison.OrdinalIgnoreCase);
    }
}
