using GroupHub.Chapters.Domain;
using GroupHub.Chapters.Officers;
using GroupHub.Chapters.Tree;
using GroupHub.Foundation;
using GroupHub.Members;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Chapters.Features;

public sealed record GetPublicChapter(string Slug) : IQuery<PublicChapter>;

/// <summary>A chapter's page for everybody.</summary>
public sealed record PublicChapter
{
    public required Guid Id { get; init; }
    public required string Name { get; init; }
    public required string Slug { get; init; }
    public required ChapterKind Kind { get; init; }
    public string? Town { get; init; }
    public required string Description { get; init; }
    public string? Meets { get; init; }
    public DateOnly? ClosesOn { get; init; }
    public required bool IsOpen { get; init; }
    public required int Members { get; init; }

    /// <summary>Those who agreed to be seen, from the president on.</summary>
    public required IReadOnlyList<ShownOfficer> Officers { get; init; }

    /// <summary>
    /// What it stands below, from the top down, and what stands right below it, as far as those are shown.
    /// </summary>
    public required IReadOnlyList<ChapterLink> Above { get; init; }
    public required IReadOnlyList<ChapterCard> Below { get; init; }
}

internal sealed class GetPublicChapterHandler(
    IRepository<Chapter, Guid> chapters,
    OfficerFaces officers,
    MemberCounts counts,
    ChapterCards cards) : IQueryHandler<GetPublicChapter, PublicChapter>
{
    private const int MostBelow = 100;

    public async Task<PublicChapter> Handle(GetPublicChapter query, CancellationToken cancellation)
    {
        var shown = (await chapters.GetQueryableAsync())
            .AsNoTracking().Where(c => c.IsPublic && c.State != ChapterState.Closed);
        var chapter = await shown.FirstOrDefaultAsync(c => c.Slug == query.Slug, cancellation)
            ?? throw new EntityNotFoundException(typeof(PublicChapter));
        var steps = ChapterPath.StepsOf(chapter.Path);
        var above = await shown.Where(c => steps.Contains(c.Id) && c.Id != chapter.Id).OrderBy(c => c.Path)
            .Select(c => new ChapterLink(c.Id, c.Name, c.Slug)).ToListAsync(cancellation);
        var below = await shown.Where(c => c.ParentId == chapter.Id)
            .OrderBy(c => c.SearchKey)
            .Take(MostBelow)
            .ToListAsync(cancellation);
        var faces = await officers.GetAsync([chapter.Id], lookerId: null, ProfileField.Chapters, cancellation);
        return new PublicChapter
        {
            Id = chapter.Id,
            Name = chapter.Name,
            Slug = chapter.Slug,
            Kind = chapter.Kind,
            Town = chapter.Town,
            Description = chapter.Description,
            Meets = chapter.Meets,
            ClosesOn = chapter.ClosesOn,
            IsOpen = chapter.IsOpen,
            Members = (await counts.GetAsync(cancellation)).GetValueOrDefault(chapter.Id),
            Officers = [.. faces[chapter.Id]],
            Above = above,
            Below = await cards.ShowAsync(below, cancellation),
        };
    }
}
