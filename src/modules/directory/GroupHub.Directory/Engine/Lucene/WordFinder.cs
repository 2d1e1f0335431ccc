using GroupHub.Directory.Engine.Text;
using GroupHub.Members;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace GroupHub.Directory.Engine.Lucene;

/// <summary>Finds the documents of one audience in which words stand, and that are listed on the day.</summary>
internal sealed class WordFinder(Snapshot snapshot, Audience audience, int day)
{
    private DocsEnum? _docs;

    /// <summary>The words themselves, and words that begin with them.</summary>
    public MatchedWord[] FindTyped(IReadOnlyList<Word> words)
    {
        MatchedWord[] found = [.. words.Select(word => new MatchedWord(word, new WordMarks(snapshot.DocCount)))];
        if (found.Length == 0) return found;

        foreach (var place in Places())
        {
            foreach (var word in found) MarkBeginnings(place, word.Typed.Plain, word.Marks);
        }

        return found;
    }

    /// <summary>Exactly this word; says whether any document has it.</summary>
    public bool FindWhole(string word, WordMarks marks)
    {
        var found = false;
        var bytes = new BytesRef(word);
        foreach (var place in Places()) found |= place.Words.SeekExact(bytes) && MarkDocs(place, isWhole: true, marks);
        return found;
    }

    private void MarkBeginnings(Place place, string word, WordMarks marks)
    {
        var bytes = new BytesRef(word);
        if (!Typing.FindsBeginnings(word, place.Tier))
        {
            if (place.Words.SeekExact(bytes)) MarkDocs(place, isWhole: true, marks);
            return;
        }

        var hasWord = place.Words.SeekCeil(bytes) != TermsEnum.SeekStatus.END;
        while (hasWord && StringHelper.StartsWith(place.Words.Term, bytes))
        {
            MarkDocs(place, place.Words.Term.Length == bytes.Length, marks);
            hasWord = place.Words.MoveNext();
        }
    }

    private bool MarkDocs(Place place, bool isWhole, WordMarks marks)
    {
        var (segment, cards, found) = (place.Segment, place.Segment.View.Of(audience).Cards, false);
        _docs = place.Words.Docs(null, _docs, DocsFlags.NONE);
        for (var doc = _docs.NextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = _docs.NextDoc())
        {
            if (!segment.Shows(doc, cards, day)) continue;
            marks.Add(segment.FirstDoc + doc, place.Tier, isWhole);
            found = true;
        }

        return found;
    }

    private IEnumerable<Place> Places()
    {
        foreach (var segment in snapshot.Segments)
        {
            for (var tier = Tier.Name; tier <= Tier.Rest; tier++)
            {
                var terms = segment.Reader.GetTerms(FieldNames.Of(audience, tier));
                if (terms is not null) yield return new Place(segment, tier, terms.GetEnumerator());
            }
        }
    }

    private readonly record struct Place(Segment Segment, Tier Tier, TermsEnum Words);
}
