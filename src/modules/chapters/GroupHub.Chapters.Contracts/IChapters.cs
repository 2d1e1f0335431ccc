using System.Text.Json.Serialization;
using GroupHub.Foundation;

namespace GroupHub.Chapters;

/// <summary>What other modules may know about chapters, many at once. Unknown ids are left out of the answer.</summary>
public interface IChapters
{
    Task<IReadOnlyList<ChapterFacts>> GetAsync(
        IReadOnlyCollection<Guid> chapterIds,
        CancellationToken cancellation = default);

    /// <summary>The whole tree, parents before children, siblings by name.</summary>
    Task<IReadOnlyList<ChapterFacts>> ListAsync(CancellationToken cancellation = default);

    Task<Guid> FoundAsync(NewChapter chapter, CancellationToken cancellation = default);
}

public static class ChapterPlaces
{
    /// <returns>Where the chapter stands in the tree; nothing for no chapter and for one that is not known.</returns>
    public static async Task<string?> FindPathAsync(
        this IChapters chapters, Guid? chapterId, CancellationToken cancellation = default) =>
        chapterId is { } id && await chapters.GetAsync([id], cancellation) is [var chapter] ? chapter.Path : null;
}

public sealed record ChapterFacts
{
    public required Guid Id { get; init; }
    public Guid? ParentId { get; init; }

    /// <summary>
    /// The ids from the root down to this chapter, between slashes: a subtree is what begins with the same path.
    /// </summary>
    public required string Path { get; init; }

    /// <summary>The last part of the address of its public page.</summary>
    public required string Slug { get; init; }
    public required string Name { get; init; }
    public required ChapterKind Kind { get; init; }
    public string? Town { get; init; }

    /// <summary>Whether somebody can join it today.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>Whether everybody may know of it.</summary>
    public bool IsPublic { get; init; }

    /// <summary>Whether people are found by it; committees are no such place.</summary>
    public bool IsPlaceToBeFound => Kind != ChapterKind.Committee;
}

/// <summary>What a node of the tree is; who may stand below whom is not bound to it.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ChapterKind>))]
public enum ChapterKind
{
    National,
    Region,
    Chapter,
    Committee,
}
