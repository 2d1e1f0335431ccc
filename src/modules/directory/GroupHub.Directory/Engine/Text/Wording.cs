using System.Collections.Frozen;

namespace GroupHub.Directory.Engine.Text;

/// <summary>How an association speaks: in which language, and which words mean the same to it.</summary>
internal sealed record Wording(string Language, Synonyms Synonyms)
{
    public static Wording Plain { get; } = new("", Synonyms.None);
}

/// <summary>Groups of words and phrases that mean the same: "lawyer, attorney", "realtor, estate agent".</summary>
internal sealed class Synonyms
{
    private const int LongestPhrase = 4;

    private readonly FrozenDictionary<string, string[][]> _others;

    private Synonyms(IEnumerable<string[][]> groups) => _others = groups
        .SelectMany(group => group.Select(phrase =>
            (Key: KeyOf(phrase), Others: group.Where(other => !other.SequenceEqual(phrase)))))
        .GroupBy(phrase => phrase.Key)
        .ToFrozenDictionary(
            same => same.Key, same => same.SelectMany(phrase => phrase.Others).DistinctBy(KeyOf).ToArray());

    public bool IsEmpty => _others.Count == 0;

    public static Synonyms None { get; } = new([]);

    /// <param name="text">A group per line, its words and phrases separated by commas.</param>
    public static Synonyms Parse(string text)
    {
        var groups = text.Split('\n').Select(line => line.Split(',').Select(PhraseOf).Where(IsUsable).ToArray());
        return new Synonyms(groups.Where(group => group.Length > 1));
    }

    /// <summary>For each word what stands for it, or for a phrase that it is a part of, in other words.</summary>
    public IReadOnlyList<IReadOnlyList<string[]>> Of(IReadOnlyList<Word> words)
    {
        var found = words.Select(_ => new List<string[]>()).ToList();
        if (_others.Count == 0) return found;
        for (var from = 0; from < words.Count; from++)
        {
            for (var length = 1; length <= LongestPhrase && from + length <= words.Count; length++)
            {
                var key = KeyOf(words.Skip(from).Take(length).Select(word => word.Plain));
                if (!_others.TryGetValue(key, out var others)) continue;
                for (var at = from; at < from + length; at++) found[at].AddRange(others);
            }
        }

        return found;
    }

    private static bool IsUsable(string[] phrase) => phrase.Length is > 0 and <= LongestPhrase;

    private static string[] PhraseOf(string text) => [.. Words.In(text).Select(word => word.Plain)];

    private static string KeyOf(IEnumerable<string> phrase) => string.Join(' ', phrase);
}
