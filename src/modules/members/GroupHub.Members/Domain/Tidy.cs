using GroupHub.Foundation;

namespace GroupHub.Members.Domain;

/// <summary>Brings what people type into the form in which it is kept.</summary>
internal static class Tidy
{
    public const int MaxTags = 20;

    private static readonly char[] Blanks = [' ', '\t', '\r', '\n', '\u00a0'];

    /// <summary>One line without blanks at its ends or doubled inside.</summary>
    public static string Line(string? text) =>
        string.Join(' ', (text ?? "").Split(Blanks, StringSplitOptions.RemoveEmptyEntries));

    public static string? LineOrNull(string? text) => Line(text) is { Length: > 0 } line ? line : null;

    public static string? TextOrNull(string? text) =>
        text?.Trim() is { Length: > 0 } trimmed ? trimmed.ReplaceLineEndings("\n") : null;

    /// <summary>Each tag once, in the spelling in which it came first.</summary>
    public static IReadOnlyList<string> Tags(IEnumerable<string>? tags, string tooMany)
    {
        string[] tidy =
        [
            .. (tags ?? []).Select(Line).Where(tag => tag.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)
        ];
        Rule.Require(tidy.Length <= MaxTags, tooMany, ("max", MaxTags));
        return tidy;
    }

    /// <summary>
    /// An address of the web; without a scheme it is taken as https. What is kept is longer than what was typed where
    /// letters are spelled out (<c>%C3%BC</c>).
    /// </summary>
    public static string? Website(string? text)
    {
        if (LineOrNull(text) is not { } typed) return null;

        var address = typed.Contains("://", StringComparison.Ordinal) ? typed : $"https://{typed}";
        var isWeb = Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            && uri.Host.Contains('.', StringComparison.Ordinal)
            && uri.UserInfo.Length == 0;
        Rule.Require(isWeb, MembersErrors.WebsiteInvalid);
        var kept = uri!.AbsoluteUri.TrimEnd('/');
        Rule.Require(
            kept.Length <= ProfileLimits.Website, MembersErrors.WebsiteTooLong, ("max", ProfileLimits.Website));
        return kept;
    }
}
