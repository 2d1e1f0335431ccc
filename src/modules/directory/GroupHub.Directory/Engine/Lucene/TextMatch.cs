using GroupHub.Directory.Engine.Text;
using GroupHub.Members;

namespace GroupHub.Directory.Engine.Lucene;

/// <summary>
/// Who matches the typed words: all of them, in any order, each in any field. Only when nobody does are typing errors
/// forgiven: first in the words that nobody has, then in all of them.
/// </summary>
internal sealed class TextMatch : IDisposable
{
    private const int BestWorth = 1_000_000;

    private TextMatch(MatchedWord[] words) => Words = words;

    public MatchedWord[] Words { get; }

    /// <summary>No word was typed: everybody matches, nobody better than others.</summary>
    public bool IsEverybody => Words.Length == 0;

    public bool IsCorrected => Words.Any(word => word.IsCorrected);

    public static TextMatch Find(TypedText typed, Snapshot snapshot, Searcher searcher, int day)
    {
        var finder = new WordFinder(snapshot, searcher, day);
        var match = new TextMatch(finder.FindTyped(typed.Words));
        if (match.IsEverybody || match.Next(0) >= 0) return match;

        match.Correct(word => word.Marks.Count == 0, finder, snapshot, searcher.Audience);
        if (match.Next(0) >= 0 || !match.Words.All(word => word.Marks.Count > 0)) return match;

        match.Correct(word => !word.IsCorrected, finder, snapshot, searcher.Audience);
        return match;
    }

    /// <summary>The first matching document at or after the given one, or -1.</summary>
    public int Next(int doc)
    {
        var first = Words[0].Marks.All;
        while (doc < first.Length)
        {
            var step = first[doc..].IndexOfAnyExcept((byte)0);
            if (step < 0) return -1;
            doc += step;
            if (MatchesOthers(doc)) return doc;
            doc++;
        }

        return -1;
    }

    /// <summary>The smaller, the better.</summary>
    public int RankOf(int doc)
    {
        var worth = 0;
        foreach (var word in Words) worth += word.Marks.WorthOf(doc);
        return BestWorth - worth;
    }

    /// <summary>Whether any word was found in the tier of this document.</summary>
    public bool IsIn(Tier tier, int doc)
    {
        var bits = 0x11 << (int)tier;
        foreach (var word in Words)
        {
            if ((word.Marks[doc] & bits) != 0) return true;
        }

        return false;
    }

    public void Dispose()
    {
        foreach (var word in Words) word.Marks.Dispose();
    }

    private bool MatchesOthers(int doc)
    {
        for (var i = 1; i < Words.Length; i++)
        {
            if (Words[i].Marks[doc] == 0) return false;
        }

        return true;
    }

    private void Correct(Func<MatchedWord, bool> which, WordFinder finder, Snapshot snapshot, Audience audience)
    {
        foreach (var word in Words.Where(which))
        {
            word.Correct(Corrections.For(word.Typed.Plain, snapshot, audience), finder);
            if (word.Marks.Count == 0) return;
        }
    }
}
