using System.Text;
using System.Text.RegularExpressions;

namespace GroupHub.Billing.Receipts.Pdf;

/// <summary>
/// Chinese, Japanese and Korean letters as the program that shows the document has them: every one knows these fonts by
/// name, and how Unicode counts in them (ISO 32000-1, 9.7.5.2). Fonts of our own would be some megabytes.
/// </summary>
internal sealed partial class EastAsianFont(
    string resource, string name, string collection, int supplement, string map) : IPdfFont
{
    private const string Signs = @"\u2E80-\u9FFF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFFEF";

    private readonly SortedSet<char> _used = [];

    public string Resource { get; } = resource;

    public bool IsUsed => _used.Count > 0;

    /// <summary>A text in parts, of which each is East Asian or not at all.</summary>
    public static IEnumerable<(string Text, bool IsEastAsian)> PartsOf(string text) =>
        Part().Matches(text).Select(part => (part.Value, part.Groups[1].Success));

    /// <summary>Each sign takes a square.</summary>
    public static double WidthOf(string part, double size) => part.Length * size;

    /// <summary>Its codes are the units of UTF-16.</summary>
    public string Set(string text)
    {
        _used.UnionWith(text);
        return $"<{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";
    }

    public int WriteTo(PdfObjects objects)
    {
        var descriptor = objects.Add($"""
            << /Type /FontDescriptor /FontName /{name} /Flags 4 /ItalicAngle 0 /StemV 80 /FontBBox [-100 -200 1100 900]
            /Ascent 880 /Descent -120 /CapHeight 880 >>
            """);
        var descendant = objects.Add($"""
            << /Type /Font /Subtype /CIDFontType0 /BaseFont /{name} /FontDescriptor {descriptor} 0 R /DW 1000
            /CIDSystemInfo << /Registry (Adobe) /Ordering ({collection}) /Supplement {supplement} >> >>
            """);
        var unicode = objects.AddStream(UnicodeMap.Of(_used.ToDictionary(character => (ushort)character)));
        return objects.Add($"""
            << /Type /Font /Subtype /Type0 /BaseFont /{name}-{map} /Encoding /{map}
            /DescendantFonts [{descendant} 0 R] /ToUnicode {unicode} 0 R >>
            """);
    }

    [GeneratedRegex($"([{Signs}]+)|[^{Signs}]+")]
    private static partial Regex Part();
}

/// <summary>Of one document: the languages write the signs that all of them share each in their own way.</summary>
internal sealed partial class EastAsianFonts
{
    private readonly EastAsianFont
        _chinese = new("F3", "STSong-Light", "GB1", 5, "UniGB-UTF16-H"),
        _japanese = new("F4", "HeiseiKakuGo-W5", "Japan1", 6, "UniJIS-UTF16-H"),
        _korean = new("F5", "HYGoThic-Medium", "Korea1", 2, "UniKS-UTF16-H");

    public IEnumerable<EastAsianFont> Used => new[] { _chinese, _japanese, _korean }.Where(font => font.IsUsed);

    /// <summary>
    /// By the letters that only one of the languages has. Without any it is taken for Chinese, which knows the signs of
    /// the others too.
    /// </summary>
    public EastAsianFont For(string part) =>
        Kana().IsMatch(part) ? _japanese : Hangul().IsMatch(part) ? _korean : _chinese;

    [GeneratedRegex(@"[\u3041-\u30FF]")]
    private static partial Regex Kana();

    [GeneratedRegex(@"[\u3131-\u318E\uAC00-\uD7A3]")]
    private static partial Regex Hangul();
}
