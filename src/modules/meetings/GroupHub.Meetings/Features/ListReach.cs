using System.Text.Json.Serialization;
using FluentValidation;
using GroupHub.Chapters;
using GroupHub.Foundation;

namespace GroupHub.Meetings.Features;

/// <summary>The chapters in which the current user may do something: what a menu of chapters offers.</summary>
public sealed record ListReach : PagedQuery, IQuery<MeetingReach>
{
    public MeetingRight Right { get; init; }

    /// <summary>Part of a name or town.</summary>
    public string? Filter { get; init; }

    /// <summary>Only this one: the name of a choice that came with an address.</summary>
    public Guid? Id { get; init; }
}

[JsonConverter(typeof(CamelCaseEnumConverter<MeetingRight>))]
public enum MeetingRight
{
    View,
    Schedule,
    Visitors,
}

public sealed record MeetingReach
{
    /// <summary>Whether the association as a whole is within reach.</summary>
    public required bool IsWhole { get; init; }
    public required int TotalCount { get; init; }
    public required IReadOnlyList<ReachedChapter> Items { get; init; }
}

/// <param name="Id">Of the chapter.</param>
/// <param name="Name">Its own.</param>
/// <param name="Kind">Whether members belong to it, or other chapters.</param>
/// <param name="Above">What it stands below; nothing at the top.</param>
public sealed record ReachedChapter(Guid Id, string Name, ChapterKind Kind, string? Above);

internal sealed class ListReachValidator : PagedQueryValidator<ListReach>
{
    public ListReachValidator()
    {
        RuleFor(q => q.Right).IsInEnum();
        RuleFor(q => q.Filter).MaximumLength(100);
    }
}

internal sealed class ListReachHandler(IOfficerRights rights, IChapters chapters) : IQueryHandler<ListReach, MeetingReach>
{
    public async Task<MeetingReach> Handle(ListReach query, CancellationToken cancellation)
    {
        var scope = await rights.GetScopeAsync(PermissionOf(query.Right), cancellation);
        var tree = await chapters.ListAsync(cancellation);
        var names = tree.ToDictionary(chapter => chapter.Id, chapter => chapter.Name);
        var found = tree.Where(chapter => scope.Covers(chapter.Path) && IsAskedFor(chapter, query)).ToList();
        return new MeetingReach
        {
            IsWhole = scope.IsWhole,
            TotalCount = found.Count,
            Items = [.. found.Skip(query.SkipCount).Take(query.MaxResultCount).Select(chapter => Reached(chapter, names))],
        };
    }

    private static string PermissionOf(MeetingRight right) => right switch
    {
        MeetingRight.Schedule => MeetingsPermissions.Schedule,
        MeetingRight.Visitors => MeetingsPermissions.Visitors,
        _ => MeetingsPermissions.View,
    };

    private static bool IsAskedFor(ChapterFacts chapter, ListReach query) =>
        (query.Id is not { } id || chapter.Id == id)
        && (query.Filter is not { } filter || PlainText.Of($"{chapter.Name} {chapter.Town}").Contains(PlainText.Of(filter), StringComparison.Ordinal));

    private static ReachedChapter Reached(ChapterFacts chapter, Dictionary<Guid, string> names) =>
        new(chapter.Id, chapter.Name, chapter.Kind, chapter.ParentId is { } parent ? names.GetValueOrDefault(parent) : null);
}
