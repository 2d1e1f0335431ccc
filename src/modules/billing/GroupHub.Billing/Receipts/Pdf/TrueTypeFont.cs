using System.Text;
using static System.Buffers.Binary.BinaryPrimitives;

namespace GroupHub.Billing.Receipts.Pdf;

/// <summary>The parts of a TrueType file that setting text needs: which glyph, how wide, and its outline.</summary>
internal sealed class TrueTypeFont
{
    /// <summary>The first glyph of every font.</summary>
    public const ushort EmptyBox = 0;

    private const int UnicodeBmp = 0x0003_0001;

    private readonly byte[] _file;
    private readonly Dictionary<string, Range> _tables = [];
    private readonly Dictionary<char, ushort> _glyphs = [];
    private readonly int _wideGlyphs;

    public TrueTypeFont(byte[] file)
    {
        _file = file;
        for (var (i, count) = (0, ReadUInt16BigEndian(file.AsSpan(4))); i < count; i++)
        {
            var entry = file.AsSpan(12 + 16 * i, 16);
            var start = (int)ReadUInt32BigEndian(entry[8..]);
            _tables[Encoding.ASCII.GetString(entry[..4])] = start..(start + (int)ReadUInt32BigEndian(entry[12..]));
        }

        UnitsPerEm = ReadUInt16BigEndian(Table("head")[18..]);
        GlyphCount = ReadUInt16BigEndian(Table("maxp")[4..]);
        Ascent = ReadInt16BigEndian(Table("hhea")[4..]);
        Descent = ReadInt16BigEndian(Table("hhea")[6..]);
        _wideGlyphs = ReadUInt16BigEndian(Table("hhea")[34..]);
        ReadCharacters(CharacterMap());
    }

    public int UnitsPerEm { get; }
    public int GlyphCount { get; }
    public int Ascent { get; }
    public int Descent { get; }

    public bool Has(string table) => _tables.ContainsKey(table);

    public ReadOnlySpan<byte> Table(string name) => _file.AsSpan(_tables[name]);

    /// <summary><see cref="EmptyBox"/> for what the font does not know.</summary>
    public ushort GlyphOf(char character) => _glyphs.GetValueOrDefault(character, EmptyBox);

    public int AdvanceOf(ushort glyph) => ReadUInt16BigEndian(Table("hmtx")[(4 * Math.Min(glyph, _wideGlyphs - 1))..]);

    public ReadOnlySpan<byte> OutlineOf(int glyph) => Table("glyf")[LocationOf(glyph)..LocationOf(glyph + 1)];

    private int LocationOf(int glyph)
    {
        var isLong = ReadInt16BigEndian(Table("head")[50..]) == 1;
        var loca = Table("loca");
        return isLong ? (int)ReadUInt32BigEndian(loca[(4 * glyph)..]) : 2 * ReadUInt16BigEndian(loca[(2 * glyph)..]);
    }

    private ReadOnlySpan<byte> CharacterMap()
    {
        var cmap = Table("cmap");
        for (var (i, count) = (0, ReadUInt16BigEndian(cmap[2..])); i < count; i++)
        {
            var entry = cmap.Slice(4 + 8 * i, 8);
            var map = cmap[(int)ReadUInt32BigEndian(entry[4..])..];
            if (ReadInt32BigEndian(entry) == UnicodeBmp && ReadUInt16BigEndian(map) == 4) return map;
        }

        throw new InvalidDataException("The font has no Unicode character map of format 4.");
    }

    /// <summary>Format 4: segments of characters, each with a distance to the glyph or a list of glyphs.</summary>
    private void ReadCharacters(ReadOnlySpan<byte> map)
    {
        var twice = ReadUInt16BigEndian(map[6..]);
        for (var at = 0; at < twice; at += 2)
        {
            int last = ReadUInt16BigEndian(map[(14 + at)..]), first = ReadUInt16BigEndian(map[(16 + twice + at)..]);
            int delta = ReadUInt16BigEndian(map[(16 + 2 * twice + at)..]), listAt = 16 + 3 * twice + at;
            int list = ReadUInt16BigEndian(map[listAt..]);
            for (var c = first; c <= last && c != 0xFFFF; c++)
            {
                var listed = list == 0 ? c : ReadUInt16BigEndian(map[(listAt + list + 2 * (c - first))..]);
                var glyph = list != 0 && listed == 0 ? (ushort)0 : (ushort)(listed + delta);
                if (glyph != 0) _glyphs[(char)c] = glyph;
            }
        }
    }
}
