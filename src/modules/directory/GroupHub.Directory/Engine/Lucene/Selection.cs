using System.Buffers;

namespace GroupHub.Directory.Engine.Lucene;

/// <summary>
/// One pass over those who match: who is on the page, how many there are, and the counts of all facets.
/// </summary>
internal sealed class Selection
{
    private readonly DirectorySearch _search;
    private readonly TextMatch _text;
    private readonly FacetCounter[] _facets;
    private readonly bool _hasFilter;
    private readonly SmallestKeys _page;
    private readonly SmallestKeys _best = new(1);

    private Selection(Snapshot snapshot, DirectorySearch search, TextMatch text)
    {
        (_search, _text) = (search, text);
        _facets = [.. FacetNames.All.Select(name => new FacetCounter(name, snapshot, search))];
        _hasFilter = _facets.Any(facet => facet.IsActive);
        _page = new SmallestKeys((int)Math.Min((long)search.Skip + search.Take, snapshot.DocCount));
    }

    public int TotalCount { get; private set; }

    public static Selection Of(Snapshot snapshot, DirectorySearch search, TextMatch text)
    {
        var selection = new Selection(snapshot, search, text);
        foreach (var segment in snapshot.Segments) selection.Take(segment);
        return selection;
    }

    public IReadOnlyList<Facet> Facets() => [.. _facets.Select(facet => facet.Result())];

    /// <summary>The documents of the page, in order.</summary>
    public IEnumerable<int> Page() => _page.InOrder().Skip(_search.Skip);

    /// <summary>The document that matches best, whatever the facets chosen.</summary>
    public int? Best() => _best.InOrder() is [var best, ..] ? best : null;

    private void Take(Segment segment)
    {
        var view = segment.View.Of(_search.Audience);
        var docs = ArrayPool<int>.Shared.Rent(segment.DocCount);
        var count = _text.IsEverybody ? FindEverybody(segment, view, docs) : FindMatches(segment, docs);
        if (_text.IsCorrected) NoteBest(segment, docs.AsSpan(0, count));
        if (_hasFilter) count = Filter(view, docs.AsSpan(0, count));

        var taken = docs.AsSpan(0, count);
        TotalCount += count;
        foreach (var facet in _facets) facet.Count(view, taken);
        Rank(segment, taken);
        ArrayPool<int>.Shared.Return(docs);
    }

    private int FindEverybody(Segment segment, AudienceView view, int[] docs)
    {
        var (count, cards, day) = (0, view.Cards, _search.Today.DayNumber);
        for (var doc = 0; doc < cards.Length; doc++)
        {
            if (segment.Shows(doc, cards, _search.Searcher, day)) docs[count++] = doc;
        }

        return count;
    }

    private int FindMatches(Segment segment, int[] docs)
    {
        var count = 0;
        var end = segment.FirstDoc + segment.DocCount;
        for (var doc = _text.Next(segment.FirstDoc); doc >= 0 && doc < end; doc = _text.Next(doc + 1))
            docs[count++] = doc - segment.FirstDoc;
        return count;
    }

    /// <summary>
    /// Moves those whom all facets let pass to the front; whom only one refuses is counted there, as an alternative.
    /// </summary>
    private int Filter(AudienceView view, Span<int> docs)
    {
        var count = 0;
        foreach (var doc in docs)
        {
            FacetCounter? refusing = null;
            var refusals = 0;
            foreach (var facet in _facets)
            {
                if (facet.Passes(view, doc)) continue;
                refusing = facet;
                refusals++;
            }

            if (refusals == 0) docs[count++] = doc;
            else if (refusals == 1) refusing!.Count(view, [doc]);
        }

        return count;
    }

    private void NoteBest(Segment segment, ReadOnlySpan<int> docs)
    {
        foreach (var doc in docs)
        {
            _best.Add(KeyOf(_text.RankOf(segment.FirstDoc + doc), segment.View.Labels[doc]), segment.FirstDoc + doc);
        }
    }

    private void Rank(Segment segment, ReadOnlySpan<int> docs)
    {
        var (labels, joined) = (segment.View.Labels, segment.View.Joined);
        var byJoined = _search.Sort == DirectorySort.Joined;
        var byText = _search.Sort == DirectorySort.Relevance && !_text.IsEverybody;
        foreach (var doc in docs)
        {
            var first = byJoined ? DateOnly.MaxValue.DayNumber - joined[doc]
                : byText ? _text.RankOf(segment.FirstDoc + doc)
                : 0;
            _page.Add(KeyOf(first, labels[doc]), segment.FirstDoc + doc);
        }
    }

    /// <summary>Names decide between equals.</summary>
    private static long KeyOf(int rank, long label) => ((long)rank << NameOrder.LabelBits) | label;
}
