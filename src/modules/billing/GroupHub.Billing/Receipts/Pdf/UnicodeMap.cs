using System.Text;

namespace GroupHub.Billing.Receipts.Pdf;

/// <summary>What makes the text of a font searchable, and readable to a screen reader.</summary>
internal static class UnicodeMap
{
    /// <param name="characters">By the codes that stand for them.</param>
    public static byte[] Of(IReadOnlyDictionary<ushort, char> characters)
    {
        var lines = characters.Select(pair => $"<{pair.Key:X4}> <{(int)pair.Value:X4}>").Chunk(100)
            .Select(chunk => $"{chunk.Length} beginbfchar\n{string.Join('\n', chunk)}\nendbfchar");
        return Encoding.ASCII.GetBytes($"""
            /CIDInit /ProcSet findresource begin 12 dict begin begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def /CMapType 2 def
            1 begincodespacerange <0000> <FFFF> endcodespacerange
            {string.Join('\n', lines)}
            endcmap CMapName currentdict /CMap defineresource pop end end
            """);
    }
}
