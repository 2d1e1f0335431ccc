using GroupHub.Members;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace GroupHub.Directory.Engine.Lucene;

/// <summary>The index of one association at one moment.</summary>
internal sealed class Snapshot : IndexSearcher
{
    private readonly PersonRegistry _people;

    public Snapshot(IndexReader reader, PersonRegistry people) : base(reader)
    {
        _people = people;
        Segments =
        [
            .. reader.Leaves.Select(
                leaf => new Segment(leaf.AtomicReader, leaf.DocBase, people.ViewOf(leaf.AtomicReader)))
        ];
    }

    public Segment[] Segments { get; }

    public int DocCount => IndexReader.MaxDoc;

    /// <summary>What the numbers in the facets mean.</summary>
    public FacetValues[] FacetValuesOf(Audience audience) =>
        audience == Audience.Public ? _people.PublicFacets : _people.MemberFacets;

    public Segment SegmentOf(int doc)
    {
        var at = Segments.Length - 1;
        while (Segments[at].FirstDoc > doc) at--;
        return Segments[at];
    }
}

/// <summary>
/// A part of the index with documents numbered from zero; in the whole index they begin at <paramref name="FirstDoc"/>.
/// </summary>
internal sealed record Segment(AtomicReader Reader, int FirstDoc, SegmentView View)
{
    private readonly IBits? _live = Reader.LiveDocs;

    public int DocCount => View.Persons.Length;

    /// <summary>Whether the searcher finds the document at all on the day.</summary>
    public bool Shows(int doc, Card?[] cards, Searcher searcher, int day) =>
        cards[doc] is not null
            && View.IsListedOn(day, doc)
            && View.IsFoundBy(searcher, doc)
            && _live?.Get(doc) != false;
}
