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

    /// <summary>The first word that begins at a place or behind it; where some are wanted, that may be one.</summary>
    public static Word? After(string text, int at, WantedWords? wanted = null)
    {
        for (var start = NextStart(text, at); start >= 0; start = NextStart(text, at))
        {
            var word = At(text, start, wanted);
            if (word.Plain.Length > 0) return word;
            at = word.End;
        }

        return null;
    }

    /// <summary>
    /// The same, with the other forms under which a word should be found as well; where some are wanted, those that
    /// may be.
    /// </summary>
    public static List<Word> WithOtherForms(string text, WantedWords? wanted = null)
    {
        List<Word> words = [], spelled = [], together = [];
        Word first = default, last = default;
        for (var start = NextStart(text, 0); start >= 0; start = NextStart(text, last.End))
        {
            var word = At(text, start, wanted);
            if (word.Plain.Length > 0) AddWith(word);
            if (!AreJoined(text, last, word))
            {
                AddTogether();
                first = word;
            }

            last = word;
        }

        AddTogether();
        words.AddRange(spelled);
        words.AddRange(together);
        return words;

        void AddWith(Word word)
        {
            words.Add(word);
            var form = PlainForm.Spelled(text.AsSpan(word.Start, word.Length));
            if (form is not null) spelled.Add(word with { Plain = form });
        }

        void AddTogether()
        {
            if (last.Start == first.Start || first.Plain.Length == 0) return;
            together.Add(Together(text, first.Start, last.End));
        }
    }

    /// <summary>
    /// Without a plain form where it cannot be wanted, or has none: a sign that only changes another.
    /// </summary>
    private static Word At(string text, int start, WantedWords? wanted)
    {
        var length = EndOf(text, start) - start;
        var mayBeWanted = wanted is null || wanted.MayBeginWith(text[start]);
        return new Word(start, length, mayBeWanted ? PlainForm.Of(text.AsSpan(start, length)) : "");
    }

    private static Word Together(string text, int start, int end)
    {
        var plain = string.Concat(In(text[start..end]).Select(word => word.Plain));
        return new Word(
            start,
            end - start,
            plain.Length <= PlainForm.MaxLength ? plain : PlainForm.Of(text.AsSpan(start, end - start)));
    }

    private static bool AreJoined(string text, Word left, Word right) =>
        left.Length > 0 && right.Start == left.End + 1 && text[left.End] is '\'' or '’' or '-' or '‐' or '.';

    private static int NextStart(string text, int at)
    {
        while (at < text.Length)
        {
            if (char.IsAsciiLetterOrDigit(text[at])) return at;
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
            if (char.IsAsciiLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

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
