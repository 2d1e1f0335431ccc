using GroupHub.Foundation;

namespace GroupHub.Chapters.Domain;

/// <summary>
/// Postcodes that lie together: all that begin with something between two beginnings of the same length.
/// </summary>
internal readonly record struct PostcodeArea
{
    public const int MaxTextLength = 33;

    private const int MaxLength = 16;

    private readonly string _first;
    private readonly string _last;

    private PostcodeArea(string first, string last) => (_first, _last) = (first, last);

    /// <summary>The longer what they have in common, the nearer.</summary>
    public int Precision => _first.Length;

    public static PostcodeArea Parse(string text)
    {
        var parts = text.Split('-');
        var (first, last) = (Tidy(parts[0]), Tidy(parts[^1]));
        var isSound = parts.Length <= 2 && first.Length is > 0 and <= MaxLength && first.Length == last.Length
            && string.CompareOrdinal(first, last) <= 0;
        Rule.Require(isSound, ChaptersErrors.PostcodeInvalid, ("postcode", text));
        return new(first, last);
    }

    /// <summary>Without blanks, in capitals.</summary>
    public static string Tidy(string? postcode) =>
        new([.. (postcode ?? "").Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant)]);

    /// <param name="postcode">In its tidy form.</param>
    public bool Serves(string postcode) =>
        postcode.Length >= _first.Length
        && string.CompareOrdinal(postcode, 0, _first, 0, _first.Length) >= 0
        && string.CompareOrdinal(postcode, 0, _last, 0, _last.Length) <= 0;

    public override string ToString() => _first == _last ? _first : $"{_first}-{_last}";
}
