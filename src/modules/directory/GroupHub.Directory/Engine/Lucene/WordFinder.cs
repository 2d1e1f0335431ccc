using GroupHub.Directory.Engine.Text;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace GroupHub.Directory.Engine.Lucene;

/// <summary>Finds the documents in which words stand, of those that whoever searches finds on the day.</summary>
internal sealed class WordFinder(Snapshot snapshot, Searcher searcher, int day)
{
    private DocsEnum? _docs;

    /// <summary>The words themselves, words that begin with them or end otherwise, and what means the same.</summary>
    public MatchedWord[] FindTyped(IReadOnlyList<TypedWord> words)
    {
        MatchedWord[] found = [.. words.Select(word => new MatchedWord(word, new WordMarks(snapshot.DocCount)))];
        if (found.Length == 0) return found;

        foreach (var place in Places())
        {
            foreach (var word in found)
            {
                MarkBeginnings(place, word.Typed.Plain, word.Marks);
                if (Stems.AreIn(place.Tier) && word.Typed.Language.Length > 0) MarkStems(place, word.Typed, word.Marks);
            }
        }

        foreach (var word in found)
        {
            foreach (var phrase in word.Typed.Synonyms) MarkPhrase(phrase, word.Marks);
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

    private void MarkStems(Place place, TypedWord word, WordMarks marks)
    {
        MarkWhole(place, FieldNames.OfStem(word.Language, word.Stem), marks);
        if (word.Stem != word.Plain) MarkWhole(place, word.Stem, marks);
    }

    /// <summary>Only where all its words stand, each in any field.</summary>
    private void MarkPhrase(string[] phrase, WordMarks marks)
    {
        var words = Array.ConvertAll(phrase, _ => new WordMarks(snapshot.DocCount));
        foreach (var place in Places())
        {
            for (var at = 0; at < phrase.Length; at++) MarkWhole(place, phrase[at], words[at]);
        }

        marks.AddWhereAll(words);
        foreach (var word in words) word.Dispose();
    }

    /// <summary>Something else than what was typed is worth no more than its beginning.</summary>
    private void MarkWhole(Place place, string word, WordMarks marks)
    {
        if (place.Words.SeekExact(new BytesRef(word))) MarkDocs(place, isWhole: false, marks);
    }

    private bool MarkDocs(Place place, bool isWhole, WordMarks marks)
    {
        var (segment, cards, found) = (place.Segment, place.Segment.View.Of(searcher.Audience).Cards, false);
        _docs = place.Words.Docs(null, _docs, DocsFlags.NONE);
        for (var doc = _docs.NextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = _docs.NextDoc())
        {
            if (!segment.Shows(doc, cards, searcher, day)) continue;
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
                var terms = segment.Reader.GetTerms(FieldNames.Of(searcher.Audience, tier));
                if (terms is not null) yield return new Place(segment, tier, terms.GetEnumerator());
            }
        }
    }

    private readonly record struct Place(Segment Segment, Tier Tier, TermsEnum Words);
}
