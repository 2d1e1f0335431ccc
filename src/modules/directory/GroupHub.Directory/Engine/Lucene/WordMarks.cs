using System.Buffers;
using GroupHub.Directory.Engine.Text;

namespace GroupHub.Directory.Engine.Lucene;

/// <summary>
/// By document: in which tiers one typed word was found, whole (low four bits) or as the beginning of a word (high
/// four). From it follow whether a document matches, what it is worth, and where to highlight.
/// </summary>
internal sealed class WordMarks : IDisposable
{
    private static readonly int[] WorthOfMark = CreateWorth();

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

    public int WorthOf(int doc) => WorthOfMark[_marks[doc]];

    public void Add(int doc, Tier tier, bool isWhole)
    {
        ref var mark = ref _marks[doc];
        if (mark == 0) Count++;
        mark |= (byte)(1 << ((int)tier + (isWhole ? 0 : Tiers.Count)));
    }

    /// <summary>Adds the marks of several words to the documents that have all of them.</summary>
    public void AddWhereAll(IReadOnlyList<WordMarks> words)
    {
        for (var doc = 0; doc < DocCount; doc++)
        {
            var (all, any) = (true, (byte)0);
            foreach (var word in words)
            {
                all &= word._marks[doc] != 0;
                any |= word._marks[doc];
            }

            if (!all) continue;
            if (_marks[doc] == 0) Count++;
            _marks[doc] |= any;
        }
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_marks);

    private static int[] CreateWorth()
    {
        var worth = new int[256];
        for (var mark = 0; mark < worth.Length; mark++)
        {
            for (var tier = Tier.Name; tier <= Tier.Rest; tier++)
            {
                if ((mark & (1 << (int)tier)) != 0) worth[mark] += Worth.OfWhole(tier);
                else if ((mark & (1 << ((int)tier + Tiers.Count))) != 0) worth[mark] += Worth.OfBeginning(tier);
            }
        }

        return worth;
    }
}
