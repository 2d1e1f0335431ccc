using GroupHub.Directory.Engine;
using GroupHub.Directory.Indexing;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Directory;

/// <summary>The directory's verb for the host's command line.</summary>
public interface IDirectoryRebuild
{
    /// <summary>
    /// Makes the search index of an association, by name or id, or of all, anew
    /// from the database; says how many people are listed.
    /// </summary>
    Task<int> RebuildAsync(string? association, CancellationToken cancellation = default);
}

internal sealed class DirectoryRebuild(
    ITenantStore tenants, ITenantNormalizer normalizer, IndexBuilder builder) : IDirectoryRebuild, ITransientDependency
{
    public async Task<int> RebuildAsync(string? association, CancellationToken cancellation)
    {
        var count = 0;
        foreach (var id in await FindAsync(association)) count += await BuildAsync(id, cancellation);
        return count;
    }

    private async Task<IReadOnlyList<Guid>> FindAsync(string? association)
    {
        if (string.IsNullOrWhiteSpace(association))
            return [.. (await tenants.GetListAsync()).Select(tenant => tenant.Id)];

        var found = Guid.TryParse(association, out var id)
            ? await tenants.FindAsync(id)
            : await tenants.FindAsync(normalizer.NormalizeName(association)!);
        if (found is not null) return [found.Id];

        throw new BusinessException(DirectoryErrors.UnknownAssociation, $"There is no association '{association}'.")
            .WithData("name", association);
    }

    private async Task<int> BuildAsync(Guid association, CancellationToken cancellation)
    {
        try
        {
            return await builder.BuildAsync(association, cancellation);
        }
        catch (DirectoryInUseException held)
        {
            const string reason = "The search index is held by a host that is running: "
                + "rebuild it there, by POST /api/directory/rebuild, or stop that host first.";
            throw new BusinessException(DirectoryErrors.InUse, reason, innerException: held);
        }
        catch (DirectoryUnavailableException away)
        {
            var reason = $"The directory cannot be rebuilt now. {away.Message}";
            throw new BusinessException(DirectoryErrors.Unavailable, reason, innerException: away);
        }
    }
}
