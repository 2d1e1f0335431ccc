using System.Collections.Frozen;

namespace GroupHub.Foundation;

/// <summary>
/// How currencies are counted. The client has it from here, through the API's document: browsers go by a list of their
/// own, on which seventeen currencies, Hungary's among them, have no decimals.
/// </summary>
public static class Currencies
{
    private const int UsualDigits = 2;

    /// <summary>Digits behind the point, where they are not two (ISO 4217).</summary>
    public static IReadOnlyDictionary<string, int> UnusualDigits { get; } = new Dictionary<string, int>
    {
        ["BHD"] = 3, ["BIF"] = 0, ["CLP"] = 0, ["DJF"] = 0, ["GNF"] = 0, ["IQD"] = 3, ["ISK"] = 0, ["JOD"] = 3,
        ["JPY"] = 0, ["KMF"] = 0, ["KRW"] = 0, ["KWD"] = 3, ["LYD"] = 3, ["OMR"] = 3, ["PYG"] = 0, ["RWF"] = 0,
        ["TND"] = 3, ["UGX"] = 0, ["VND"] = 0, ["VUV"] = 0, ["XAF"] = 0, ["XOF"] = 0, ["XPF"] = 0,
    }.ToFrozenDictionary();

    /// <param name="currency">None where somebody sent no amount.</param>
    public static int DigitsOf(string? currency) => UnusualDigits.GetValueOrDefault(currency ?? "", UsualDigits);

    /// <summary>
    /// The least that a card pays, in minor units: nobody pays a single fils, nor a part of an ariary
    /// (docs.stripe.com/currencies, "Three-decimal currencies" and "Zero-decimal currencies").
    /// </summary>
    public static int StepOf(string? currency) => currency == "MGA" ? 100 : DigitsOf(currency) == 3 ? 10 : 1;
}
