using FluentValidation;
using GroupHub.Chapters.Domain;
using GroupHub.Chapters.Tree;
using GroupHub.Foundation;
using GroupHub.Foundation.Data;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Chapters.Features;

/// <summary>One level of the tree, or all that a search finds in it.</summary>
public sealed record ListChapters : PagedQuery, IQuery<PagedResultDto<ChapterLine>>
{
    /// <summary>Those right below this chapter; without it, those at the top of what one may see.</summary>
    public Guid? ParentId { get; init; }

    /// <summary>Part of a name or town, on all levels.</summary>
    public string? Filter { get; init; }

    /// <summary>Closed ones too.</summary>
    public bool WithClosed { get; init; }
}

public sealed record ChapterLine
{
    public required Guid Id { get; init; }
    public Guid? ParentId { get; init; }
    public required string Name { get; init; }
    public required string Slug { get; init; }
    public required ChapterKind Kind { get; init; }
    public string? Town { get; init; }
    public required ChapterState State { get; init; }
    public DateOnly? ClosesOn { get; init; }

    /// <summary>Of the chapter and all below it.</summary>
    public required int Members { get; init; }
    public required bool HasBelow { get; init; }

    /// <summary>From the top down.</summary>
    public required IReadOnlyList<ChapterLink> Above { get; init; }
}

internal sealed class ListChaptersValidator : PagedQueryValidator<ListChapters>
{
    public ListChaptersValidator() => RuleFor(q => q.Filter).MaximumLength(100);
}

internal sealed class ListChaptersHandler(
    IRepository<Chapter, Guid> chapters, IOfficerRights rights, ChapterNames names, MemberCounts members)
    : IQueryHandler<ListChapters, PagedResultDto<ChapterLine>>
{
    public async Task<PagedResultDto<ChapterLine>> Handle(ListChapters query, CancellationToken cancellation)
    {
        var scope = await rights.GetScopeAsync(ChaptersPermissions.View, cancellation);
        var all = (await chapters.GetQueryableAsync()).AsNoTracking().Within(scope, chapter => chapter.Path);
        var wanted = Wanted(query.WithClosed ? all : all.Where(c => c.State != ChapterState.Closed), query, scope);

        var count = await wanted.LongCountAsync(cancellation);
        var page = await wanted.OrderBy(c => c.SearchKey)
            .ThenBy(c => c.Id)
            .Skip(query.SkipCount)
            .Take(query.MaxResultCount)
            .Select(c => new { Chapter = c, HasBelow = all.Any(below => below.ParentId == c.Id) })
            .ToListAsync(cancellation);
        var above = await names.GetAsync(page.SelectMany(row => ChapterPath.StepsOf(row.Chapter.Path)), cancellation);
        var counts = await members.GetAsync(cancellation);
        return new PagedResultDto<ChapterLine>(
            count, [.. page.Select(row => Line(row.Chapter, row.HasBelow, above, counts))]);
    }

    private static IQueryable<Chapter> Wanted(IQueryable<Chapter> all, ListChapters query, ChapterScope scope)
    {
        if (!string.IsNullOrWhiteSpace(query.Filter)) return all.Matching(query.Filter);
        if (query.ParentId is { } parent) return all.Where(c => c.ParentId == parent);
        return scope.IsWhole ? all.Where(c => c.ParentId == null) : all.Where(c => scope.Paths.Contains(c.Path));
    }

    private static ChapterLine Line(
        Chapter chapter,
        bool hasBelow,
        IReadOnlyDictionary<Guid, ChapterLink> names,
        IReadOnlyDictionary<Guid, int> members) => new()
    {
        Id = chapter.Id,
        ParentId = chapter.ParentId,
        Name = chapter.Name,
        Slug = chapter.Slug,
        Kind = chapter.Kind,
        Town = chapter.Town,
        State = chapter.State,
        ClosesOn = chapter.ClosesOn,
        Members = members.GetValueOrDefault(chapter.Id),
        HasBelow = hasBelow,
        Above = ChapterNames.Above(chapter.Path, names),
    };
}
