using GroupHub.Directory.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;
using Volo.Abp.Users;

namespace GroupHub.Directory;

/// <summary>The saved searches of whoever is signed in.</summary>
internal sealed class SavedSearchShelf(
    IRepository<SavedSearch, Guid> saved,
    SavedSearchMatches matches,
    IDataFilter<ISoftDelete> deletedFilter,
    ICurrentUser user,
    IClock clock) : ITransientDependency
{
    /// <summary>So long a deleted search can be taken back.</summary>
    private static readonly TimeSpan KeptAfterDeleting = TimeSpan.FromDays(1);

    public async Task<int> CountAsync(CancellationToken cancellation) =>
        await (await saved.GetQueryableAsync()).OwnedBy(user.GetId()).CountAsync(cancellation);

    /// <summary>Somebody else's is as unknown as one that never was.</summary>
    public async Task<SavedSearch> GetAsync(Guid id, CancellationToken cancellation) =>
        await (await saved.GetQueryableAsync())
            .OwnedBy(user.GetId())
            .SingleOrDefaultAsync(search => search.Id == id, cancellation)
        ?? throw new EntityNotFoundException(typeof(SavedSearch), id);

    public async Task<SavedSearch> GetDeletedTooAsync(Guid id, CancellationToken cancellation)
    {
        using var deletedToo = deletedFilter.Disable();
        return await GetAsync(id, cancellation);
    }

    /// <summary>Whom the search finds now has been seen.</summary>
    public async Task LookAtAsync(SavedSearch search, CancellationToken cancellation) =>
        search.LookAt((await matches.FindAsync(search.Criteria, cancellation)).Members, clock.Now);

    /// <summary>Forgets for good what was deleted a while ago.</summary>
    public async Task ClearAsync(CancellationToken cancellation)
    {
        using var deletedToo = deletedFilter.Disable();
        var until = clock.Now - KeptAfterDeleting;
        await (await saved.GetQueryableAsync()).OwnedBy(user.GetId())
            .Where(search => search.IsDeleted && search.DeletionTime < until)
            .ExecuteDeleteAsync(cancellation);
    }
}
