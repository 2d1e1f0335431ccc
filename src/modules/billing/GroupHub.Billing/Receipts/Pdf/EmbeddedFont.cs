using System.Globalization;
using System.Text;

namespace GroupHub.Billing.Receipts.Pdf;

/// <summary>A font that a document brings along: the letters that it has set, and no others.</summary>
internal sealed class EmbeddedFont(TrueTypeFont font, string name, string resource) : IPdfFont
{
    /// <summary>Unicode's sign for a letter that cannot be shown.</summary>
    private const char Unknown = '\uFFFD';

    private readonly SortedDictionary<ushort, char> _used = [];

    public string Resource { get; } = resource;

    public double WidthOf(string text, double size) => EastAsianFont.PartsOf(text)
        .Sum(part => part.IsEastAsian ? EastAsianFont.WidthOf(part.Text, size) : OwnWidthOf(part.Text, size));

    private double OwnWidthOf(string text, double size) =>
        text.Sum(character => font.AdvanceOf(font.GlyphOf(character))) * size / font.UnitsPerEm;

    public string Set(string text)
    {
        var codes = new StringBuilder(4 * text.Length + 2).Append('<');
        foreach (var character in text)
        {
            var glyph = font.GlyphOf(character);
            // The empty box stands for many; whoever has it read aloud must not hear the first of them each time.
            _used.TryAdd(glyph, glyph == TrueTypeFont.EmptyBox ? Unknown : character);
            codes.Append(CultureInfo.InvariantCulture, $"{glyph:X4}");
        }

        return codes.Append('>').ToString();
    }

    public int WriteTo(PdfObjects objects)
    {
        var subset = FontSubset.Of(font, _used.Keys);
        var file = objects.AddStream(subset, $"/Length1 {subset.Length}");
        var descriptor = objects.Add($"""
            << /Type /FontDescriptor /FontName /{name} /Flags 32 /ItalicAngle 0 /StemV 80 /FontBBox [-1000 -300 2000 1100]
            /Ascent {PerMille(font.Ascent)} /Descent {PerMille(font.Descent)} /CapHeight 727 /FontFile2 {file} 0 R >>
            """);
        var widths = string.Join(' ', _used.Keys.Select(glyph => $"{glyph} [{PerMille(font.AdvanceOf(glyph))}]"));
        var descendant = objects.Add($"""
            << /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /FontDescriptor {descriptor} 0 R /CIDToGIDMap /Identity
            /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /W [{widths}] >>
            """);
        var unicode = objects.AddStream(UnicodeMap.Of(_used));
        return objects.Add($"""
            << /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H
            /DescendantFonts [{descendant} 0 R] /ToUnicode {unicode} 0 R >>
            """);
    }

    private int PerMille(int units) => (int)Math.Round(1000.0 * units / font.UnitsPerEm);
}
