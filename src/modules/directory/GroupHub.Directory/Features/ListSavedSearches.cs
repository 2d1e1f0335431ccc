using GroupHub.Directory.Domain;
using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;
using Volo.Abp;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Users;

namespace GroupHub.Directory.Features;

/// <summary>The searches of whoever asks; nobody else ever sees them.</summary>
public sealed record ListSavedSearches : IQuery<IReadOnlyList<SavedSearchLine>>;

public sealed record SavedSearchLine : ISearchFields
{
    public required Guid Id { get; init; }
    public required string Name { get; init; }
    public required string? Query { get; init; }
    public required string[] Town { get; init; }
    public required string[] Industry { get; init; }
    public required string[] Skill { get; init; }
    public required string[] Chapter { get; init; }
    public required string[] Plan { get; init; }

    /// <summary>How many are found now; absent while the directory cannot be searched.</summary>
    public int? TotalCount { get; init; }

    /// <summary>
    /// How many of them are new since the owner last looked; absent where nobody can tell, because there are too many.
    /// </summary>
    public int? NewCount { get; init; }
    public required DateTime LookedAt { get; init; }
}

internal sealed class ListSavedSearchesHandler(
    IRepository<SavedSearch, Guid> saved, SavedSearchMatches matches, ICurrentUser user)
    : IQueryHandler<ListSavedSearches, IReadOnlyList<SavedSearchLine>>
{
    public async Task<IReadOnlyList<SavedSearchLine>> Handle(ListSavedSearches query, CancellationToken cancellation)
    {
        var own = await (await saved.GetQueryableAsync()).AsNoTracking()
            .OwnedBy(user.GetId())
            .OrderBy(search => search.CreationTime)
            .ToListAsync(cancellation);
        var lines = new List<SavedSearchLine>();
        foreach (var search in own) lines.Add(LineOf(search, await FindSafelyAsync(search, cancellation)));
        return lines;
    }

    private async Task<FoundNow?> FindSafelyAsync(SavedSearch search, CancellationToken cancellation)
    {
        try
        {
            return await matches.FindAsync(search.Criteria, cancellation);
        }
        catch (BusinessException)
        {
            // The directory cannot be searched now: the searches are shown all the same, without their numbers.
            return null;
        }
    }

    private static SavedSearchLine LineOf(SavedSearch search, FoundNow? found) => new()
    {
        Id = search.Id,
        Name = search.Name,
        Query = search.Criteria.Text,
        Town = [.. search.Criteria.Towns],
        Industry = [.. search.Criteria.Industries],
        Skill = [.. search.Criteria.Skills],
        Chapter = [.. search.Criteria.Chapters],
        Plan = [.. search.Criteria.Plans],
        TotalCount = found?.TotalCount,
        NewCount = found is { Members: { } members } ? search.CountNew(members) : null,
        LookedAt = search.LookedAt,
    };
}
