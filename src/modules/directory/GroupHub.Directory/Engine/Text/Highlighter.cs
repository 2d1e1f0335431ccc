using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace GroupHub.Directory.Engine.Text;

/// <summary>Puts marks around words in a text, and makes the rest safe as HTML.</summary>
internal static class Highlighter
{
    private const int SnippetLead = 60;
    private const int SnippetLength = 180;

    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Encode(string text) => Html.Encode(text);

    /// <summary>The text with marks, or null where no word is wanted.</summary>
    public static string? Mark(string? text, WantedWords wanted)
    {
        if (string.IsNullOrEmpty(text)) return null;
        var found = Find(text, wanted);
        return found.Count == 0 ? null : Mark(text, found);
    }

    /// <summary>The part of a longer text around the first wanted word, with marks.</summary>
    public static string? Snippet(string? text, WantedWords wanted)
    {
        if (string.IsNullOrEmpty(text)) return null;
        if (FindFirst(text, wanted) is not { } first) return null;

        var from = StartOfWord(text, Math.Max(0, first.Start - SnippetLead));
        var to = EndOfWord(text, Math.Max(first.End, Math.Min(text.Length, from + SnippetLength)));
        var part = text[from..to];
        return (from > 0 ? "… " : "") + Mark(part, Find(part, wanted)) + (to < text.Length ? " …" : "");
    }

    private static Word? FindFirst(string text, WantedWords wanted)
    {
        for (var word = Words.After(text, 0, wanted); word is { } next; word = Words.After(text, next.End, wanted))
        {
            if (wanted.Has(next.Plain)) return next;
        }

        var found = Find(text, wanted);
        return found.Count > 0 ? found[0] : null;
    }

    private static List<Word> Find(string text, WantedWords wanted)
    {
        var found = Words.WithOtherForms(text, wanted);
        found.RemoveAll(word => !wanted.Has(word.Plain));
        found.Sort((left, right) => left.Start.CompareTo(right.Start));
        return found;
    }

    private static string Mark(string text, List<Word> found)
    {
        var html = new StringBuilder(text.Length + 32);
        var at = 0;
        foreach (var word in found)
        {
            if (word.Start < at) continue;
            html.Append(Html.Encode(text[at..word.Start]))
                .Append("<mark>")
                .Append(Html.Encode(text[word.Start..word.End]))
                .Append("</mark>");
            at = word.End;
        }

        return html.Append(Html.Encode(text[at..])).ToString();
    }

    private static int StartOfWord(string text, int at)
    {
        while (at > 0 && !char.IsWhiteSpace(text[at - 1])) at--;
        return at;
    }

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at])) at++;
        return at;
    }
}
