using System.Text;
using static System.Buffers.Binary.BinaryPrimitives;

namespace GroupHub.Billing.Receipts.Pdf;

/// <summary>A font file with the outlines of a few glyphs only. Glyphs keep their numbers.</summary>
internal static class FontSubset
{
    private const int WordArguments = 0x1, Scale = 0x8, MoreComponents = 0x20, TwoScales = 0x40, Matrix = 0x80;

    private static readonly string[] Tables = ["cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"];

    public static byte[] Of(TrueTypeFont font, IEnumerable<ushort> used)
    {
        var glyphs = WithComponents(font, used);
        var (outlines, locations) = (new MemoryStream(), new byte[4 * (font.GlyphCount + 1)]);
        for (var glyph = 0; glyph < font.GlyphCount; glyph++)
        {
            WriteUInt32BigEndian(locations.AsSpan(4 * glyph), (uint)outlines.Length);
            if (glyphs.Contains(glyph)) outlines.Write(font.OutlineOf(glyph));
        }

        WriteUInt32BigEndian(locations.AsSpan(4 * font.GlyphCount), (uint)outlines.Length);
        return Assemble(Tables.Where(font.Has).Select(name => (name, name switch
        {
            "glyf" => outlines.ToArray(),
            "loca" => locations,
            "head" => HeadWithLongLocations(font),
            _ => font.Table(name).ToArray(),
        })).ToList());
    }

    /// <summary>Some glyphs are put together from others: an accent and its letter.</summary>
    private static HashSet<int> WithComponents(TrueTypeFont font, IEnumerable<ushort> used)
    {
        var (all, open) = (new HashSet<int>(), new Stack<int>(used.Select(glyph => (int)glyph).Append(0)));
        while (open.TryPop(out var glyph))
        {
            if (!all.Add(glyph)) continue;
            foreach (var component in ComponentsOf(font.OutlineOf(glyph))) open.Push(component);
        }

        return all;
    }

    private static List<int> ComponentsOf(ReadOnlySpan<byte> outline)
    {
        var components = new List<int>();
        if (outline.Length < 10 || ReadInt16BigEndian(outline) >= 0) return components;

        for (var (at, flags) = (10, MoreComponents); (flags & MoreComponents) != 0;)
        {
            flags = ReadUInt16BigEndian(outline[at..]);
            components.Add(ReadUInt16BigEndian(outline[(at + 2)..]));
            at += 4 + ((flags & WordArguments) != 0 ? 4 : 2);
            at += (flags & Scale) != 0 ? 2 : (flags & TwoScales) != 0 ? 4 : (flags & Matrix) != 0 ? 8 : 0;
        }

        return components;
    }

    private static byte[] HeadWithLongLocations(TrueTypeFont font)
    {
        var head = font.Table("head").ToArray();
        WriteInt16BigEndian(head.AsSpan(50), 1);
        return head;
    }

    private static byte[] Assemble(List<(string Name, byte[] Content)> tables)
    {
        var power = (int)Math.Log2(tables.Count);
        var file = new byte[12 + 16 * tables.Count + tables.Sum(table => Padded(table.Content))];
        WriteUInt32BigEndian(file, 0x0001_0000);
        WriteUInt16BigEndian(file.AsSpan(4), (ushort)tables.Count);
        WriteUInt16BigEndian(file.AsSpan(6), (ushort)(16 << power));
        WriteUInt16BigEndian(file.AsSpan(8), (ushort)power);
        WriteUInt16BigEndian(file.AsSpan(10), (ushort)(16 * tables.Count - (16 << power)));
        for (var (i, at) = (0, 12 + 16 * tables.Count); i < tables.Count; at += Padded(tables[i].Content), i++)
        {
            var content = tables[i].Content;
            var entry = file.AsSpan(12 + 16 * i);
            content.CopyTo(file, at);
            Encoding.ASCII.GetBytes(tables[i].Name, entry);
            WriteUInt32BigEndian(entry[4..], Checksum(file.AsSpan(at, Padded(content))));
            WriteUInt32BigEndian(entry[8..], (uint)at);
            WriteUInt32BigEndian(entry[12..], (uint)content.Length);
        }

        return file;
    }

    private static int Padded(byte[] content) => (content.Length + 3) / 4 * 4;

    private static uint Checksum(ReadOnlySpan<byte> words)
    {
        var sum = 0u;
        for (; !words.IsEmpty; words = words[4..]) sum += ReadUInt32BigEndian(words);
        return sum;
    }
}
