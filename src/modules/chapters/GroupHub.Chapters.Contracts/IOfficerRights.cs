using Volo.Abp;

namespace GroupHub.Chapters;

/// <summary>
/// Where in the tree the current user may do something. All rights of officers follow from the assignments that are
/// valid today (R34); none is stored.
/// </summary>
public interface IOfficerRights
{
    /// <summary>Where the current user holds the permission: everywhere, on some subtrees, or nowhere.</summary>
    ValueTask<ChapterScope> GetScopeAsync(string permission, CancellationToken cancellation = default);

    /// <summary>
    /// Those who hold the permission on the chapter because of an office there or above it: whom to write to.
    /// </summary>
    Task<IReadOnlyList<Guid>> ListMembersWithAsync(
        string permission, Guid chapterId, CancellationToken cancellation = default);
}

/// <summary>A part of the tree: all of it, or some subtrees.</summary>
public sealed record ChapterScope
{
    private ChapterScope(bool isWhole, IReadOnlyList<string> paths) => (IsWhole, Paths) = (isWhole, paths);

    public static ChapterScope Whole { get; } = new(true, []);

    public static ChapterScope Nowhere { get; } = new(false, []);

    /// <summary>Whether it is the whole association, people without a chapter included.</summary>
    public bool IsWhole { get; }

    /// <summary>The paths of the subtrees' roots, see <see cref="ChapterFacts.Path"/>; none lies in another.</summary>
    public IReadOnlyList<string> Paths { get; }

    public bool IsNowhere => !IsWhole && Paths.Count == 0;

    public static ChapterScope Below(IEnumerable<string> paths)
    {
        List<string> outermost = [];
        foreach (var path in paths.Distinct().OrderBy(path => path.Length))
        {
            if (!outermost.Exists(outer => path.StartsWith(outer, StringComparison.Ordinal))) outermost.Add(path);
        }

        return new(false, outermost);
    }

    public bool Covers(string? chapterPath) =>
        IsWhole
            || (chapterPath is not null && Paths.Any(path => chapterPath.StartsWith(path, StringComparison.Ordinal)));

    /// <exception cref="BusinessException">With <see cref="ChaptersErrors.OutsideYourChapters"/>.</exception>
    public void Require(string? chapterPath)
    {
        if (!Covers(chapterPath)) throw new BusinessException(ChaptersErrors.OutsideYourChapters);
    }
}
