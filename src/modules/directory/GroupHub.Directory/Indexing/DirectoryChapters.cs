using GroupHub.Chapters;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Directory.Indexing;

/// <summary>Reads to which chapters people belong; committees are no place to be found by.</summary>
internal sealed class DirectoryChapters(IAffiliations affiliations, IChapters chapters) : ITransientDependency
{
    /// <returns>By person, their chapters on the day, the primary one first.</returns>
    public async Task<ILookup<Guid, OwnChapter>> GetAsync(
        IReadOnlyCollection<Guid> memberIds, DateOnly day, CancellationToken cancellation)
    {
        var there = (await affiliations.GetAsync(memberIds, day, cancellation))
            .Where(affiliation => affiliation.From <= day)
            .ToList();
        Guid[] ids = [.. there.Select(affiliation => affiliation.ChapterId).Distinct()];
        var names = (await chapters.GetAsync(ids, cancellation))
            .Where(chapter => chapter.IsPlaceToBeFound)
            .ToDictionary(chapter => chapter.Id, chapter => chapter.Name);
        return there.Where(affiliation => names.ContainsKey(affiliation.ChapterId))
            .OrderByDescending(affiliation => affiliation.IsPrimary)
            .ToLookup(
                affiliation => affiliation.MemberId,
                affiliation =>
                    new OwnChapter(affiliation.ChapterId, names[affiliation.ChapterId], affiliation.IsPrimary));
    }
}

internal sealed record OwnChapter(Guid Id, string Name, bool IsPrimary);
