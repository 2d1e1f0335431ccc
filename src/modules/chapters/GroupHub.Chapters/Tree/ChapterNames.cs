using GroupHub.Chapters.Domain;
using GroupHub.Chapters.Features;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Chapters.Tree;

/// <summary>Names chapters, and says where they stand.</summary>
internal sealed class ChapterNames(IRepository<Chapter, Guid> chapters) : ITransientDependency
{
    public async Task<IReadOnlyDictionary<Guid, ChapterLink>> GetAsync(
        IEnumerable<Guid> ids, CancellationToken cancellation)
    {
        Guid[] wanted = [.. ids.Distinct()];
        if (wanted.Length == 0) return new Dictionary<Guid, ChapterLink>();

        return await (await chapters.GetQueryableAsync())
            .Where(chapter => wanted.Contains(chapter.Id))
            .Select(chapter => new ChapterLink(chapter.Id, chapter.Name, chapter.Slug))
            .ToDictionaryAsync(chapter => chapter.Id, cancellation);
    }

    /// <summary>What stands above the chapter at the end of the path, from the top down.</summary>
    public static IReadOnlyList<ChapterLink> Above(string path, IReadOnlyDictionary<Guid, ChapterLink> names) =>
        [.. ChapterPath.StepsOf(path).SkipLast(1).Select(step => names.GetValueOrDefault(step)).OfType<ChapterLink>()];
}
