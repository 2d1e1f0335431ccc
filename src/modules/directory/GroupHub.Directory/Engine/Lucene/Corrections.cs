using GroupHub.Directory.Engine.Text;
using GroupHub.Members;
using Lucene.Net.Index;
using Lucene.Net.Util.Automaton;

namespace GroupHub.Directory.Engine.Lucene;

/// <summary>Words of the association's own listings that a mistyped word may have meant, nearest first.</summary>
internal static class Corrections
{
    private const int MostWords = 1000;

    /// <summary>
    /// Sets of words, one farther away than the other; the last are words of which only the beginning was typed.
    /// </summary>
    public static IEnumerable<IReadOnlyCollection<string>> For(string word, Snapshot snapshot, Audience audience)
    {
        if (word[0] == '~') yield break;

        for (var errors = 1; errors <= Typing.ForgivenErrors(word); errors++)
        {
            yield return Collect(Within(word, errors, isComplete: true), snapshot, audience);
        }

        if (Typing.ForgivesBeginnings(word))
            yield return Collect(Within(word, 1, isComplete: false), snapshot, audience);
    }

    private static HashSet<string> Collect(CompiledAutomaton near, Snapshot snapshot, Audience audience)
    {
        var words = new HashSet<string>();
        foreach (var segment in snapshot.Segments)
        {
            for (var tier = Tier.Name; tier <= Tier.Rest; tier++)
                Collect(segment.Reader.GetTerms(FieldNames.Of(audience, tier)), near, words);
        }

        return words;
    }

    private static void Collect(Terms? terms, CompiledAutomaton near, HashSet<string> words)
    {
        if (terms is null) return;
        var found = terms.Intersect(near, null);
        while (words.Count < MostWords && found.MoveNext()) words.Add(found.Term.Utf8ToString());
    }

    private static CompiledAutomaton Within(string word, int errors, bool isComplete)
    {
        var first = char.IsHighSurrogate(word[0]) && word.Length > 1 ? 2 : 1;
        var rest = new LevenshteinAutomata(word[first..], withTranspositions: true).ToAutomaton(errors);
        if (!isComplete) rest = BasicOperations.Concatenate(rest, BasicAutomata.MakeAnyString());
        var whole = BasicOperations.Concatenate(BasicAutomata.MakeString(word[..first]), rest);
        whole.Determinize();
        return new CompiledAutomaton(whole, isComplete, false);
    }
}
