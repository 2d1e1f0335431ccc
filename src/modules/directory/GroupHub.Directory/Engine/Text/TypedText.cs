using System.Collections.Frozen;
using Splitter = GroupHub.Directory.Engine.Text.Words;

namespace GroupHub.Directory.Engine.Text;

/// <summary>What a person typed, as the words to look for. Nothing in it is an operator.</summary>
internal sealed record TypedText(string Text, IReadOnlyList<Word> Words)
{
    /// <summary>Nobody types more on purpose; the rest of a longer text is not looked at.</summary>
    private const int MaxLength = 256;
    private const int MaxWords = 12;

    private static readonly FrozenSet<string> FillWords = new[]
    {
        "a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with",
        "aus", "bei", "das", "dem", "den", "der", "des", "die", "ein", "eine", "fur", "im", "mit", "oder", "und", "vom", "von", "zu", "zum", "zur",
    }.ToFrozenSet();

    public static TypedText Read(string text)
    {
        if (text.Length > MaxLength) text = text[..MaxLength];
        if (PhoneNumber.Backwards(text) is { } number) return new TypedText(text, [new Word(0, text.Length, number)]);

        var words = Splitter.In(text).DistinctBy(word => word.Plain).Take(MaxWords).ToList();
        var telling = words.Where(word => !FillWords.Contains(word.Plain)).ToList();
        return new TypedText(text, telling.Count > 0 ? telling : words);
    }
}
