using GroupHub.Directory.Domain;
using GroupHub.Directory.Engine;
using GroupHub.Directory.Indexing;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Directory;

/// <summary>Whom a saved search finds now, as far as that is worth remembering.</summary>
internal sealed class SavedSearchMatches(IndexReader index, DirectorySearches searches, DirectoryViewers viewers)
    : ITransientDependency
{
    public async Task<FoundNow> FindAsync(SearchCriteria criteria, CancellationToken cancellation)
    {
        var search = await searches.OfAsync(criteria, cancellation) with
        {
            Sort = DirectorySort.Joined,
            Take = SavedSearch.MostWatched,
        };
        var found = await index.MatchAsync(viewers.GetAssociation(), search, cancellation);
        return new FoundNow(found.TotalCount, found.TotalCount <= SavedSearch.MostWatched ? found.Members : null);
    }
}

/// <param name="TotalCount">How many.</param>
/// <param name="Members">Who; absent where there are too many.</param>
internal sealed record FoundNow(int TotalCount, IReadOnlyCollection<Guid>? Members);

internal static class SavedSearchQueries
{
    public static IQueryable<SavedSearch> OwnedBy(this IQueryable<SavedSearch> searches, Guid userId) =>
        searches.Where(search => search.OwnerId == userId);
}
