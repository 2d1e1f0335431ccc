using System.Buffers;
using System.Globalization;
using System.Text;
using Lucene.Net.Analysis.Miscellaneous;

namespace GroupHub.Directory.Engine.Text;

/// <summary>Takes case and accents off a word: Peña is pena, Straße is strasse, Søholm is soholm.</summary>
internal static class PlainForm
{
    public const int MaxLength = 64;

    private static readonly SearchValues<char> Umlauts = SearchValues.Create("äöüøåÄÖÜØÅ");

    /// <param name="word">Well-formed UTF-16 without blanks.</param>
    public static string Of(ReadOnlySpan<char> word)
    {
        if (word.Length > MaxLength) word = word[..MaxLength];
        var plain = Ascii.IsValid(word) ? word.ToString().ToLowerInvariant() : Fold(word);
        return plain.Length <= MaxLength ? plain : plain[..MaxLength];
    }

    /// <summary>How the word is written where its umlauts cannot be typed (Müller, Mueller), if that differs.</summary>
    public static string? Spelled(ReadOnlySpan<char> word)
    {
        if (!word.ContainsAny(Umlauts)) return null;

        var spelled = new StringBuilder(word.Length + 4);
        foreach (var letter in word)
        {
            if (Spelled(letter) is { } pair) spelled.Append(pair);
            else spelled.Append(letter);
        }

        return Of(spelled.ToString());
    }

    private static string? Spelled(char letter) => char.ToLowerInvariant(letter) switch
    {
        'ä' => "ae",
        'ö' or 'ø' => "oe",
        'ü' => "ue",
        'å' => "aa",
        _ => null,
    };

    private static string Fold(ReadOnlySpan<char> word)
    {
        var decomposed = WellFormed(word).Normalize(NormalizationForm.FormKD);
        var letters = decomposed.Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            .ToArray();
        var folded = new char[letters.Length * 4];
        var length = ASCIIFoldingFilter.FoldToASCII(letters, 0, folded, 0, letters.Length);
        return new string(folded, 0, length).ToLowerInvariant().Replace('ς', 'σ');
    }

    private static string WellFormed(ReadOnlySpan<char> word)
    {
        var text = new StringBuilder(word.Length);
        foreach (var rune in word.EnumerateRunes()) text.Append(rune);
        return text.ToString();
    }
}
