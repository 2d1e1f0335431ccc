using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace GroupHub.Billing.Tests.Receipts;

/// <summary>Reads the text of a receipt as a program that searches PDF files would: by the maps back to Unicode.</summary>
internal static partial class PdfText
{
    public static string Read(byte[] pdf)
    {
        var streams = Streams(pdf).ToList();
        var maps = streams.Where(text => text.Contains("beginbfchar", StringComparison.Ordinal)).Select(MapOf).ToList();
        var pages = streams.Where(text => text.Contains(" Tj ", StringComparison.Ordinal));
        return string.Join('\n', pages.SelectMany(page => Shown().Matches(page)).Select(match => Decode(match, maps)));
    }

    public static int Pages(byte[] pdf) => Regex.Count(Encoding.Latin1.GetString(pdf), @"/Type /Page\b");

    private static string Decode(Match shown, List<Dictionary<string, char>> maps)
    {
        var map = maps[int.Parse(shown.Groups["font"].Value, CultureInfo.InvariantCulture) - 1];
        return string.Concat(shown.Groups["glyphs"].Value.Chunk(4).Select(code => map[new string(code)]));
    }

    private static Dictionary<string, char> MapOf(string text) => Pair().Matches(text)
        .ToDictionary(pair => pair.Groups[1].Value, pair => (char)Convert.ToInt32(pair.Groups[2].Value, 16));

    private static IEnumerable<string> Streams(byte[] pdf)
    {
        foreach (Match head in Head().Matches(Encoding.Latin1.GetString(pdf)))
        {
            var length = int.Parse(head.Groups[1].Value, CultureInfo.InvariantCulture);
            using var zip = new ZLibStream(new MemoryStream(pdf, head.Index + head.Length, length), CompressionMode.Decompress);
            using var reader = new StreamReader(zip, Encoding.Latin1);
            yield return reader.ReadToEnd();
        }
    }

    [GeneratedRegex(@"/Length (\d+) [^>]*>>\nstream\n")]
    private static partial Regex Head();

    [GeneratedRegex(@"/F(?<font>\d) [^<]*<(?<glyphs>[0-9A-F]+)> Tj")]
    private static partial Regex Shown();

    [GeneratedRegex(@"^<([0-9A-F]{4})> <([0-9A-F]{4})>", RegexOptions.Multiline)]
    private static partial Regex Pair();
}
