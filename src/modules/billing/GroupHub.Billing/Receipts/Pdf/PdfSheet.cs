using System.Globalization;
using System.Text;

namespace GroupHub.Billing.Receipts.Pdf;

/// <summary>One page of A4, measured in points from its upper left corner.</summary>
internal sealed class PdfSheet(EastAsianFonts eastAsian)
{
    public const double Width = 595.28, Height = 841.89;

    private readonly StringBuilder _content = new();

    public void Text(string text, EmbeddedFont font, double size, Rgb colour, double left, double baseline)
    {
        Write($"BT {colour.Fill} {left:0.##} {Height - baseline:0.##} Td");
        foreach (var (part, isEastAsian) in EastAsianFont.PartsOf(text))
        {
            IPdfFont face = isEastAsian ? eastAsian.For(part) : font;
            Write($"/{face.Resource} {size:0.##} Tf {face.Set(part)} Tj");
        }

        _content.Append("ET\n");
    }

    public void Line(double from, double to, double at, Rgb colour) =>
        Write($"{colour.Stroke} 0.75 w {from:0.##} {Height - at:0.##} m {to:0.##} {Height - at:0.##} l S");

    public byte[] ToBytes() => Encoding.ASCII.GetBytes(_content.ToString());

    private void Write(FormattableString line) =>
        _content.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}

/// <summary>A colour, as in <c>#0f6b5f</c>.</summary>
internal readonly record struct Rgb(byte Red, byte Green, byte Blue)
{
    public string Fill => $"{Parts} rg";

    public string Stroke => $"{Parts} RG";

    private string Parts =>
        string.Create(CultureInfo.InvariantCulture, $"{Red / 255.0:0.###} {Green / 255.0:0.###} {Blue / 255.0:0.###}");

    public static Rgb Parse(string colour)
    {
        var parts = Convert.FromHexString(colour.AsSpan(1));
        return new Rgb(parts[0], parts[1], parts[2]);
    }
}
