using FluentValidation;
using GroupHub.Foundation;

namespace GroupHub.Chapters;

/// <summary>Asks for the chapters of which one is to be chosen.</summary>
public abstract record ReachQuery : PagedQuery
{
    /// <summary>Part of a name or town.</summary>
    public string? Filter { get; init; }

    /// <summary>Only this one: the name of a choice that came with an address.</summary>
    public Guid? Id { get; init; }

    /// <summary>Only those that somebody can join today.</summary>
    public bool OnlyOpen { get; init; }

    internal bool AsksFor(ChapterFacts chapter) =>
        (Id is not { } id || chapter.Id == id)
        && (chapter.IsOpen || !OnlyOpen)
        && PlainText.Has($"{chapter.Name} {chapter.Town}", Filter);
}

public abstract class ReachQueryValidator<T> : PagedQueryValidator<T> where T : ReachQuery
{
    protected ReachQueryValidator() => RuleFor(q => q.Filter).MaximumLength(100);
}

/// <summary>The chapters in which somebody may do something: what a menu of chapters offers.</summary>
public sealed record ChapterReach
{
    /// <summary>Whether the association as a whole is within reach.</summary>
    public required bool IsWhole { get; init; }
    public required int TotalCount { get; init; }
    public required IReadOnlyList<ReachedChapter> Items { get; init; }
}

/// <param name="Id">Of the chapter.</param>
/// <param name="Name">Its own.</param>
/// <param name="Kind">Whether members belong to it, or other chapters.</param>
/// <param name="Above">What it stands below; nothing at the top of what the viewer may see.</param>
public sealed record ReachedChapter(Guid Id, string Name, ChapterKind Kind, string? Above);

public static class ChapterReaches
{
    /// <summary>A page of the chapters of the scope, in the order of the tree.</summary>
    public static async Task<ChapterReach> ReachAsync(
        this IChapters chapters, ChapterScope scope, ReachQuery query, CancellationToken cancellation)
    {
        var within = (await chapters.ListAsync(cancellation)).Where(chapter => scope.Covers(chapter.Path)).ToList();
        var names = within.ToDictionary(chapter => chapter.Id, chapter => chapter.Name);
        var found = within.FindAll(query.AsksFor);
        return new ChapterReach
        {
            IsWhole = scope.IsWhole,
            TotalCount = found.Count,
            Items = [.. found.Skip(query.SkipCount)
                .Take(query.MaxResultCount).Select(chapter => Reached(chapter, names))],
        };
    }

    private static ReachedChapter Reached(ChapterFacts chapter, Dictionary<Guid, string> names) =>
        new(chapter.Id, chapter.Name, chapter.Kind, chapter.ParentId is { } parent
            ? names.GetValueOrDefault(parent)
            : null);
}
