using System.Text;

namespace GroupHub.Administration.Domain;

/// <summary>
/// What a name looks like at a glance. Two names with the same likeness could be taken for each other: r1verside and
/// riverside, or an а that is Cyrillic.
/// </summary>
internal static class Likeness
{
    /// <summary>Replaced in this order; the database compares with the same list.</summary>
    public static readonly (string Seen, string As)[] Lookalikes =
    [
        ("-", ""), ("0", "O"), ("1", "L"), ("I", "L"), ("5", "S"), ("3", "E"), ("4", "A"), ("8", "B"), ("RN", "M"),
        ("VV", "W"),
    ];

    private const string Foreign = "АВСЕНІЈКМОРЅТХҮУԀԚԜΑΒΕΖΗΙΚΜΝΟΡΤΥΧՕՏ";
    private const string Latin = "ABCEHIJKMOPSTXYYDQWABEZHIKMNOPTYXOS";

    public static string Of(string name)
    {
        var seen = new StringBuilder(name.Length);
        foreach (var letter in WellFormed(name).Normalize(NormalizationForm.FormKD).ToUpperInvariant())
        {
            var at = Foreign.IndexOf(letter, StringComparison.Ordinal);
            if (at >= 0) seen.Append(Latin[at]);
            else if (char.IsLetterOrDigit(letter)) seen.Append(letter);
        }

        return Lookalikes.Aggregate(
            seen.ToString(), (text, pair) => text.Replace(pair.Seen, pair.As, StringComparison.Ordinal));
    }

    /// <summary>
    /// Whether a word is written in the letters of two alphabets, as nobody would who does not want to deceive.
    /// </summary>
    public static bool MixesAlphabets(string name) =>
        name.Split(' ').Any(word => word.Select(AlphabetOf).OfType<int>().Distinct().Skip(1).Any());

    private static int? AlphabetOf(char letter) => letter switch
    {
        _ when !char.IsLetter(letter) => null,
        < 'ʰ' => 0,
        >= 'Ͱ' and < 'Ѐ' => 1,
        >= 'Ѐ' and < '԰' => 2,
        >= '԰' and < '֐' => 3,
        _ => null,
    };

    private static string WellFormed(string text) =>
        string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));
}
