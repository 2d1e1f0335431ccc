using System.Buffers;
using GroupHub.Directory.Engine.Text;

namespace GroupHub.Directory.Engine.Lucene;

/// <summary>
/// By document: in which tiers one typed word was found, whole (low four bits) or as the beginning of a word (high four).
/// From it follow whether a document matches, what it is worth, and where to highlight.
/// </summary>
internal sealed class WordMarks : IDisposable
{
    private static readonly int[] Worth = CreateWorth();

    private readonly byte[] _marks;

    public WordMarks(int docCount)
    {
        _marks = ArrayPool<byte>.Shared.Rent(docCount);
        Array.Clear(_marks, 0, docCount);
        DocCount = docCount;
    }

    public int DocCount { get; }

    /// <summary>How many documents are marked.</summary>
    public int Count { get; private set; }

    public byte this[int doc] => _marks[doc];

    public ReadOnlySpan<byte> All => _marks.AsSpan(0, DocCount);

    public int WorthOf(int doc) => Worth[_marks[doc]];

    public void Add(int doc, Tier tier, bool isWhole)
    {
        ref var mark = ref _marks[doc];
        if (mark == 0) Count++;
        mark |= (byte)(1 << ((int)tier + (isWhole ? 0 : Tiers.Count)));
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_marks);

    /// <summary>One find in an earlier tier outweighs all later ones together; a beginning is worth 6/10 of the word.</summary>
    private static int[] CreateWorth()
    {
        int[] whole = [1000, 300, 90, 25];
        var worth = new int[256];
        for (var mark = 0; mark < worth.Length; mark++)
        {
            for (var tier = 0; tier < Tiers.Count; tier++)
            {
                if ((mark & (1 << tier)) != 0) worth[mark] += whole[tier];
                else if ((mark & (1 << (tier + Tiers.Count))) != 0) worth[mark] += whole[tier] * 6 / 10;
            }
        }

        return worth;
    }
}
