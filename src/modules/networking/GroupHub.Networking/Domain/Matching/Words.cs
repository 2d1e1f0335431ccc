using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace GroupHub.Networking.Domain;

/// <summary>Brings what people write into words that can be compared: small letters, no accents, one stem.</summary>
internal static class Words
{
    public const int MaxLength = 40;

    private const int Shortest = 3;

    private static readonly FrozenSet<string> Fillers = FrozenSet.ToFrozenSet(
    [
        "and", "the", "for", "who", "with", "from", "that", "this", "has", "have", "had", "was", "were", "are", "our",
        "your", "their", "know", "need", "want", "look", "looking", "find", "someone", "somebody", "person", "people",
        "contact", "help", "good", "new", "about", "into", "can", "could", "would", "should", "any", "some", "all",
        "not", "but", "how", "what", "when", "where", "which",
        "und", "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einer", "einem", "fur", "mit", "von",
        "vom", "zum", "zur", "ist", "sind", "hat", "haben", "wer", "wie", "was", "wir", "sich", "auf", "aus", "bei",
        "auch", "oder", "nicht", "kennt", "sucht", "suche", "brauche", "jemand", "jemanden", "kontakt", "hilfe",
        "gute", "neue",
    ]);

    /// <summary>Each word once.</summary>
    public static IEnumerable<string> In(string text) =>
        Plain(text).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length >= Shortest && !Fillers.Contains(word))
            .Select(Stem)
            .Where(word => !Fillers.Contains(word))
            .Select(word => word.Length > MaxLength ? word[..MaxLength] : word)
            .Distinct();

    /// <summary>A whole phrase as one: for industries and towns, which are the same or not.</summary>
    public static string Whole(string text)
    {
        var plain = string.Join(' ', Plain(text).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return plain.Length > MaxLength ? plain[..MaxLength] : plain;
    }

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(letter)) plain.Append(Simple(letter));
            else if (letter is not '-' and not '\'' and not '’'
                && CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark) plain.Append(' ');
        }

        return plain.ToString();
    }

    private static string Simple(char letter) => letter switch
    {
        'ß' => "ss",
        'ø' => "o",
        'ł' => "l",
        'æ' => "ae",
        _ => letter.ToString(),
    };

    /// <summary>One form for one and many, for doing and done; rough, and the same on both sides.</summary>
    private static string Stem(string word)
    {
        var one = word switch
        {
            [.., 'i', 'e', 's'] when word.Length > 4 => word[..^3] + "y",
            [.., 's', 's'] => word,
            [.., 's'] when word.Length > 3 => word[..^1],
            _ => word,
        };
        return one switch
        {
            [.., 'i', 'n', 'g'] when one.Length > 5 => one[..^3],
            [.., 'e', 'd'] or [.., 'e', 'n'] when one.Length > 5 => one[..^2],
            [.., 'e'] when one.Length > 4 => one[..^1],
            _ => one,
        };
    }
}
