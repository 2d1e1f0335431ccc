namespace GroupHub.Chapters;

/// <summary>
/// How many members chapters have today: those who belong to them first of all and whose membership counts. Chapters
/// asks; the module that knows standings answers.
/// </summary>
public interface IChapterMembers
{
    /// <summary>By the chapter's path, those below it not included; chapters without members are left out.</summary>
    Task<IReadOnlyDictionary<string, int>> CountAsync(CancellationToken cancellation = default);
}
