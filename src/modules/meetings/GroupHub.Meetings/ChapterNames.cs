using GroupHub.Chapters;

namespace GroupHub.Meetings;

/// <summary>Names of some chapters, asked for once.</summary>
internal sealed class ChapterNames(IEnumerable<ChapterFacts> chapters)
{
    private readonly Dictionary<Guid, ChapterFacts> _facts = chapters.ToDictionary(chapter => chapter.Id);

    public static ChapterNames None { get; } = new([]);

    public static async Task<ChapterNames> OfAsync(
        IChapters chapters, IEnumerable<Guid?> ids, CancellationToken cancellation)
    {
        Guid[] wanted = [.. ids.OfType<Guid>().Distinct()];
        return wanted.Length == 0 ? None : new(await chapters.GetAsync(wanted, cancellation));
    }

    public string? Of(Guid? chapterId) =>
        chapterId is { } id && _facts.TryGetValue(id, out var chapter) ? chapter.Name : null;
}
