using GroupHub.Chapters.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Chapters.Tree;

/// <summary>Finds public chapters by the postcodes that they serve, the nearest first.</summary>
internal sealed class PostcodeFinder(IRepository<Chapter, Guid> chapters) : ITransientDependency
{
    public async Task<IReadOnlyList<Guid>> ServingAsync(string? typed, CancellationToken cancellation)
    {
        var postcode = PostcodeArea.Tidy(typed);
        if (!postcode.Any(char.IsAsciiDigit)) return [];

        // Areas are compared here: a range within a list within a column is beyond what both databases can search.
        var all = await (await chapters.GetQueryableAsync())
            .Where(c => c.IsPublic && c.Kind == ChapterKind.Chapter && c.State == ChapterState.Open)
            .Select(c => new { c.Id, c.SearchKey, c.Postcodes })
            .ToListAsync(cancellation);
        return
        [
            .. all.Select(c => new { c.Id, c.SearchKey, Precision = PrecisionOf(c.Postcodes, postcode) })
                .Where(c => c.Precision > 0)
                .OrderByDescending(c => c.Precision).ThenBy(c => c.SearchKey, StringComparer.Ordinal)
                .Select(c => c.Id),
        ];
    }

    private static int PrecisionOf(List<string> areas, string postcode) =>
        areas.Select(PostcodeArea.Parse)
            .Where(area => area.Serves(postcode))
            .Select(area => area.Precision)
            .DefaultIfEmpty()
            .Max();
}
