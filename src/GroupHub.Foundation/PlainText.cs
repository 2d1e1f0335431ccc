using System.Globalization;
using System.Text;

namespace GroupHub.Foundation;

/// <summary>
/// A text as it is compared, sorted and searched on every database: in small letters, without accents.
/// </summary>
public static class PlainText
{
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in WellFormed(text).Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark) continue;
            plain.Append(Spelled(char.ToLowerInvariant(letter)));
        }

        return plain.ToString();
    }

    /// <summary>
    /// For a column of this length: one letter may become two, and a ligature eighteen. What is beyond it is not found.
    /// </summary>
    public static string KeyOf(string text, int length)
    {
        var plain = Of(text);
        return plain.Length <= length ? plain : WellFormed(plain[..length]);
    }

    /// <summary>Letters that are not a plain one with an accent.</summary>
    private static string Spelled(char letter) => letter switch
    {
        'ß' => "ss",
        'ø' => "o",
        'ł' => "l",
        'đ' => "d",
        'æ' => "ae",
        'œ' => "oe",
        'ı' => "i",
        _ => letter.ToString(),
    };

    /// <summary>The words of what somebody typed to find something.</summary>
    public static string[] WordsOf(string? typed) =>
        Of(typed ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether all words of what somebody typed are in the text, as parts and in any order.</summary>
    public static bool Has(string text, string? typed)
    {
        var plain = Of(text);
        return Array.TrueForAll(WordsOf(typed), word => plain.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>Half a surrogate pair is what is left where a text was cut; it cannot be normalised.</summary>
    private static string WellFormed(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) whole.Append(rune);
        return whole.ToString();
    }
}
