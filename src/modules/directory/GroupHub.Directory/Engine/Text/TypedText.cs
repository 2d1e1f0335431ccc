using System.Collections.Frozen;
using Splitter = GroupHub.Directory.Engine.Text.Words;

namespace GroupHub.Directory.Engine.Text;

/// <summary>What a person typed, as the words to look for. Nothing in it is an operator.</summary>
internal sealed record TypedText(string Text, IReadOnlyList<TypedWord> Words)
{
    /// <summary>Nobody types more on purpose; the rest of a longer text is not looked at.</summary>
    private const int MaxLength = 256;
    private const int MaxWords = 12;

    private static readonly FrozenSet<string> FillWords = new[]
    {
        "a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with",
        "aus", "bei", "das", "dem", "den", "der", "des", "die", "ein", "eine", "fur", "im", "mit", "oder", "und",
        "vom", "von", "zu", "zum", "zur",
    }.ToFrozenSet();

    public static TypedText Read(string text, Wording wording)
    {
        if (text.Length > MaxLength) text = text[..MaxLength];
        if (PhoneNumber.Backwards(text) is { } number)
        {
            return new TypedText(text, [new TypedWord(new Word(0, text.Length, number), Wording.Plain, [])]);
        }

        var words = Splitter.In(text).DistinctBy(word => word.Plain).Take(MaxWords).ToList();
        var telling = words.Where(word => !FillWords.Contains(word.Plain)).ToList();
        var wanted = telling.Count > 0 ? telling : words;
        var synonyms = wording.Synonyms.Of(wanted);
        return new TypedText(text, [.. wanted.Select((word, place) => new TypedWord(word, wording, synonyms[place]))]);
    }
}

/// <summary>A word to look for, with what else may stand for it.</summary>
internal sealed class TypedWord(Word word, Wording wording, IReadOnlyList<string[]> synonyms)
{
    public string Plain => word.Plain;

    public int Start => word.Start;

    public int End => word.End;

    public string Language => wording.Language;

    /// <summary>The word without its endings; words with the same one are found too.</summary>
    public string Stem { get; } = Stems.Of(wording.Language, word.Plain);

    /// <summary>Words and phrases in place of this one, or of the phrase that it is a part of.</summary>
    public IReadOnlyList<string[]> Synonyms => synonyms;

    /// <summary>
    /// The first letters of all that is found for this word: neither endings nor typing errors change the first.
    /// </summary>
    public IEnumerable<char> Beginnings =>
        synonyms.SelectMany(phrase => phrase).Append(Plain).Select(plain => plain[0]);

    /// <summary>
    /// Whether a word that stands in the tier is what was typed, begins with it, ends otherwise or means the same.
    /// </summary>
    public bool Finds(string plain, Tier tier) =>
        BeginsOrIs(plain, tier) || (Stems.AreIn(tier) && HasSameStem(plain))
            || synonyms.Any(phrase => phrase.Contains(plain));

    /// <summary>Endings leave the beginning alone, so that most words need not be looked at closer.</summary>
    private bool HasSameStem(string plain) =>
        Language.Length > 0 && plain[0] == Plain[0] && Stems.Of(Language, plain) == Stem;

    private bool BeginsOrIs(string plain, Tier tier) => Typing.FindsBeginnings(Plain, tier)
        ? plain.StartsWith(Plain, StringComparison.Ordinal)
        : plain == Plain;
}
