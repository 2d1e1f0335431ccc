using System.Globalization;
using System.Text;

namespace GroupHub.Foundation;

/// <summary>
/// A text as it is compared, sorted and searched on every database: in small letters, without accents and signs that no
/// database keeps.
/// </summary>
public static class PlainText
{
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in WellFormed(text).Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Control) continue;
            plain.Append(Spelled(char.ToLowerInvariant(letter)));
        }

        return plain.ToString();
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
    public static string[] WordsOf(string? typed) => Of(typed ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string WellFormed(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) whole.Append(rune);
        return whole.ToString();
    }
}
