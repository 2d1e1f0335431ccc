using System.Text;

namespace GroupHub.Directory.Engine.Text;

/// <summary>
/// Splits a text into words, the same way for the index, for what is searched and for what is highlighted.
/// O'Neill and Müller-Schmidt are found by their parts and written together; C# and C++ keep their signs.
/// </summary>
internal static class Words
{
    /// <summary>The words as they stand in the text, one after the other.</summary>
    public static List<Word> In(string text)
    {
        var words = new List<Word>();
        for (var word = After(text, 0); word is { } next; word = After(text, next.End)) words.Add(next);
        return words;
    }

    /// <summary>The first word that begins at a place or behind it.</summary>
    public static Word? After(string text, int at)
    {
        var start = NextStart(text, at);
        if (start < 0) return null;
        var length = EndOf(text, start) - start;
        return new Word(start, length, PlainForm.Of(text.AsSpan(start, length)));
    }

    /// <summary>The same, with the other forms under which a word should be found as well.</summary>
    public static List<Word> WithOtherForms(string text)
    {
        var words = In(text);
        var count = words.Count;
        for (var i = 0; i < count; i++)
        {
            var (start, length, _) = words[i];
            if (PlainForm.Spelled(text.AsSpan(start, length)) is { } spelled)
                words.Add(new Word(start, length, spelled));
        }

        for (var first = 0; first < count; first++)
        {
            var last = first;
            while (last + 1 < count && AreJoined(text, words[last], words[last + 1])) last++;
            if (last > first) words.Add(Together(text, words, first, last));
            first = last;
        }

        return words;
    }

    private static Word Together(string text, List<Word> words, int first, int last)
    {
        var plain = string.Concat(words.GetRange(first, last - first + 1).Select(word => word.Plain));
        var (start, end) = (words[first].Start, words[last].End);
        return new Word(
            start,
            end - start,
            plain.Length <= PlainForm.MaxLength ? plain : PlainForm.Of(text.AsSpan(start, end - start)));
    }

    private static bool AreJoined(string text, Word left, Word right) =>
        right.Start == left.End + 1 && text[left.End] is '\'' or '’' or '-' or '‐' or '.';

    private static int NextStart(string text, int at)
    {
        while (at < text.Length)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            if (Rune.IsLetterOrDigit(rune)) return at;
            at += length;
        }

        return -1;
    }

    private static int EndOf(string text, int start)
    {
        Rune.DecodeFromUtf16(text.AsSpan(start), out var rune, out var at);
        at += start;
        if (StandsAlone(rune)) return at;

        while (at < text.Length)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out rune, out var length);
            if (StandsAlone(rune) || !(Rune.IsLetterOrDigit(rune) || IsMark(rune))) break;
            at += length;
        }

        while (at < text.Length && text[at] is '#' or '+' && at - start <= 3) at++;
        return at;
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    /// <summary>Scripts that put no blanks between words: each sign is one.</summary>
    private static bool StandsAlone(Rune rune) =>
        rune.Value is >= 0x3040 and <= 0x30FF or >= 0x3400 and <= 0x9FFF or >= 0xF900 and <= 0xFAFF
            or >= 0x20000 and <= 0x3FFFF;
}
