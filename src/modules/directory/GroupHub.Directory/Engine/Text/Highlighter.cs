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
    public static string? Mark(string? text, Func<string, bool> isWanted)
    {
        if (string.IsNullOrEmpty(text)) return null;
        var wanted = Wanted(text, isWanted);
        return wanted.Count == 0 ? null : Mark(text, wanted);
    }

    /// <summary>The part of a longer text around the first wanted word, with marks.</summary>
    public static string? Snippet(string? text, Func<string, bool> isWanted)
    {
        if (string.IsNullOrEmpty(text)) return null;
        if (FirstWanted(text, isWanted) is not { } first) return null;

        var from = StartOfWord(text, Math.Max(0, first.Start - SnippetLead));
        var to = EndOfWord(text, Math.Max(first.End, Math.Min(text.Length, from + SnippetLength)));
        var part = text[from..to];
        return (from > 0 ? "… " : "") + Mark(part, Wanted(part, isWanted)) + (to < text.Length ? " …" : "");
    }

    private static Word? FirstWanted(string text, Func<string, bool> isWanted)
    {
        for (var word = Words.After(text, 0); word is { } next; word = Words.After(text, next.End))
        {
            if (isWanted(next.Plain)) return next;
        }

        var wanted = Wanted(text, isWanted);
        return wanted.Count > 0 ? wanted[0] : null;
    }

    private static List<Word> Wanted(string text, Func<string, bool> isWanted)
    {
        var wanted = Words.WithOtherForms(text);
        wanted.RemoveAll(word => !isWanted(word.Plain));
        wanted.Sort((left, right) => left.Start.CompareTo(right.Start));
        return wanted;
    }

    private static string Mark(string text, List<Word> wanted)
    {
        var html = new StringBuilder(text.Length + 32);
        var at = 0;
        foreach (var word in wanted)
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
