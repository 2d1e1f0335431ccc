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
        var texts = streams.SelectMany(page => Text().Matches(page));
        return string.Join('\n', texts.Select(text => string.Concat(Shown().Matches(text.Value).Select(part => Decode(part, maps)))));
    }

    public static int Pages(byte[] pdf) => Regex.Count(Encoding.Latin1.GetString(pdf), @"/Type /Page\b");

    private static string Decode(Match shown, List<Dictionary<string, char>> maps)
    {
        // Two fonts are in every receipt; the codes of all others mean the same in each of them.
        var own = int.Parse(shown.Groups["font"].Value, CultureInfo.InvariantCulture) - 1;
        IEnumerable<Dictionary<string, char>> possible = own < 2 ? [maps[own]] : maps.Skip(2);
        return string.Concat(shown.Groups["glyphs"].Value.Chunk(4)
            .Select(code => new string(code))
            .Select(code => possible.First(map => map.ContainsKey(code))[code]));
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

    [GeneratedRegex(@"^BT .*?^ET$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Text();

    [GeneratedRegex(@"/F(?<font>\d) [^<]*<(?<glyphs>[0-9A-F]+)> Tj")]
    private static partial Regex Shown();

    [GeneratedRegex(@"^<([0-9A-F]{4})> <([0-9A-F]{4})>", RegexOptions.Multiline)]
    private static partial Regex Pair();
}
