using GroupHub.Chapters.Domain;
using GroupHub.Chapters.Features;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Chapters.Tree;

/// <summary>Shows chapters to visitors, as short as a list needs them.</summary>
internal sealed class ChapterCards(IRepository<Chapter, Guid> chapters, MemberCounts counts) : ITransientDependency
{
    public async Task<IReadOnlyList<ChapterCard>> ShowAsync(
        IReadOnlyList<Chapter> shown, CancellationToken cancellation)
    {
        if (shown.Count == 0) return [];

        Guid[] parents = [.. shown.Select(chapter => chapter.ParentId).OfType<Guid>().Distinct()];
        var regions = await (await chapters.GetQueryableAsync())
            .Where(c => parents.Contains(c.Id) && c.IsPublic)
            .ToDictionaryAsync(c => c.Id, c => c.Name, cancellation);
        var members = await counts.GetAsync(cancellation);
        return [.. shown.Select(chapter => Card(chapter, regions, members.GetValueOrDefault(chapter.Id)))];
    }

    private static ChapterCard Card(Chapter chapter, Dictionary<Guid, string> regions, int members) => new()
    {
        Id = chapter.Id,
        Name = chapter.Name,
        Slug = chapter.Slug,
        Town = chapter.Town,
        Meets = chapter.Meets,
        Region = chapter.ParentId is { } parent ? regions.GetValueOrDefault(parent) : null,
        Members = members,
    };
}
