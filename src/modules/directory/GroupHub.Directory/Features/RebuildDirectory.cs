using GroupHub.Directory.Engine;
using GroupHub.Directory.Indexing;
using GroupHub.Foundation;
using Volo.Abp;

namespace GroupHub.Directory.Features;

/// <summary>Makes the search index anew from the database. No command: it writes to the index only.</summary>
public sealed record RebuildDirectory : IQuery<RebuiltDirectory>;

public sealed record RebuiltDirectory(int Listed);

internal sealed class RebuildDirectoryHandler(
    IndexKeeper keeper, DirectoryViewers viewers) : IQueryHandler<RebuildDirectory, RebuiltDirectory>
{
    public async Task<RebuiltDirectory> Handle(RebuildDirectory query, CancellationToken cancellation)
    {
        try
        {
            return new(await keeper.RebuildAsync(viewers.GetAssociation(), cancellation));
        }
        catch (DirectoryUnavailableException away)
        {
            throw new BusinessException(DirectoryErrors.Unavailable, innerException: away);
        }
    }
}
