namespace GroupHub.Chapters;

/// <summary>
/// Who belongs to a part of the tree, as a query that another one goes on with: the database joins them, and nobody
/// carries the ids of a region about (P37).
/// </summary>
public interface IChapterPeople
{
    /// <summary>Those whose primary chapter lies in the scope today.</summary>
    Task<IQueryable<Guid>> WithinAsync(ChapterScope scope, CancellationToken cancellation = default);
}
