using FluentValidation;
using GroupHub.Chapters.Domain;
using GroupHub.Chapters.Tree;
using GroupHub.Foundation;
using GroupHub.Foundation.Data;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Chapters.Features;

/// <summary>The chapters that the association shows to everybody.</summary>
public sealed record ListPublicChapters : PagedQuery, IQuery<PagedResultDto<ChapterCard>>
{
    /// <summary>Part of a name or town, or a postcode that a chapter serves.</summary>
    public string? Filter { get; init; }

    /// <summary>Only those that somebody can join today.</summary>
    public bool Open { get; init; }
}

public sealed record ChapterCard
{
    public required Guid Id { get; init; }
    public required string Name { get; init; }
    public required string Slug { get; init; }
    public string? Town { get; init; }
    public string? Meets { get; init; }

    /// <summary>What it stands below, as far as that is shown.</summary>
    public string? Region { get; init; }
    public required int Members { get; init; }
}

internal sealed class ListPublicChaptersValidator : PagedQueryValidator<ListPublicChapters>
{
    public ListPublicChaptersValidator()
    {
        RuleFor(q => q.Filter).MaximumLength(100);
        RuleFor(q => q.MaxResultCount).LessThanOrEqualTo(100);
    }
}

internal sealed class ListPublicChaptersHandler(
    IRepository<Chapter, Guid> chapters, PostcodeFinder postcodes, ChapterCards cards)
    : IQueryHandler<ListPublicChapters, PagedResultDto<ChapterCard>>
{
    public async Task<PagedResultDto<ChapterCard>> Handle(ListPublicChapters query, CancellationToken cancellation)
    {
        var all = (await chapters.GetQueryableAsync())
            .AsNoTracking()
            .Where(c => c.IsPublic && c.Kind == ChapterKind.Chapter && c.State != ChapterState.Closed);
        if (query.Open) all = all.Where(c => c.State == ChapterState.Open);
        if (!string.IsNullOrWhiteSpace(query.Filter))
            all = Matching(all, query.Filter, await postcodes.ServingAsync(query.Filter, cancellation));

        var count = await all.LongCountAsync(cancellation);
        var page = await all.OrderBy(c => c.SearchKey)
            .ThenBy(c => c.Id)
            .Skip(query.SkipCount)
            .Take(query.MaxResultCount)
            .ToListAsync(cancellation);
        return new PagedResultDto<ChapterCard>(count, await cards.ShowAsync(page, cancellation));
    }

    private static IQueryable<Chapter> Matching(IQueryable<Chapter> all, string filter, IReadOnlyList<Guid> serving) =>
        serving.Count > 0 ? all.Where(c => serving.Contains(c.Id)) : all.Matching(filter);
}
