using System.Globalization;
using GroupHub.Foundation;

namespace GroupHub.Administration.Domain;

/// <summary>A colour of the association's own, on which white text can be read (WCAG 2: 4.5 to 1).</summary>
internal readonly record struct AccentColour
{
    private const double Readable = 4.5;

    private readonly byte _red;
    private readonly byte _green;
    private readonly byte _blue;

    private AccentColour(byte red, byte green, byte blue) => (_red, _green, _blue) = (red, green, blue);

    /// <param name="hex">Such as <c>#0f6b5f</c>.</param>
    public static AccentColour Of(string hex)
    {
        var colour = new AccentColour(Channel(hex, 1), Channel(hex, 3), Channel(hex, 5));
        Rule.Require(
            colour.IsReadable, AdministrationErrors.AccentTooLight, ("accent", hex),
            ("nearest", colour.Nearest().ToString()));
        return colour;
    }

    public override string ToString() => $"#{_red:x2}{_green:x2}{_blue:x2}";

    private bool IsReadable => 1.05 / (Luminance + 0.05) >= Readable;

    private double Luminance => (0.2126 * Linear(_red)) + (0.7152 * Linear(_green)) + (0.0722 * Linear(_blue));

    /// <summary>The same hue, darkened step by step until white can be read on it.</summary>
    private AccentColour Nearest()
    {
        var colour = this;
        while (!colour.IsReadable)
            colour = new AccentColour(Darker(colour._red), Darker(colour._green), Darker(colour._blue));
        return colour;
    }

    private static byte Darker(byte channel) => (byte)(channel * 0.97);

    private static double Linear(byte channel)
    {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    private static byte Channel(string hex, int at) =>
        byte.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
