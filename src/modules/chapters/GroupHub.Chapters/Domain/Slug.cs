using System.Text;
using GroupHub.Foundation;

namespace GroupHub.Chapters.Domain;

/// <summary>The part of an address that names a chapter: small letters, digits, hyphens.</summary>
internal static class Slug
{
    public const int MaxLength = 60;

    /// <summary>As somebody typed it, or made from the name.</summary>
    public static string Of(string? typed, string name)
    {
        var slug = string.IsNullOrWhiteSpace(typed) ? From(name) : typed.Trim();
        Rule.Require(slug.Length is > 0 and <= MaxLength && slug == From(slug), ChaptersErrors.SlugInvalid);
        return slug;
    }

    private static string From(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var letter in PlainText.Of(name))
        {
            if (char.IsAsciiLetterOrDigit(letter)) slug.Append(letter);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
            if (slug.Length == MaxLength) break;
        }

        return slug.ToString().Trim('-');
    }
}
