using GroupHub.Directory.Engine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace GroupHub.Directory.Indexing;

/// <summary>
/// Walks through all people of an association and indexes them beside the present index, which it then replaces.
/// </summary>
internal sealed class IndexBuilder(
    IDirectoryEngine engine,
    ICurrentTenant currentTenant,
    IUnitOfWorkManager unitOfWork,
    IClock clock,
    ILogger<IndexBuilder> logger) : ITransientDependency
{
    private const int BatchSize = 500;

    public async Task<int> BuildAsync(Guid association, CancellationToken cancellation)
    {
        using var tenant = currentTenant.Change(association == Guid.Empty ? null : association);
        await using var rebuild = await engine.BeginRebuildAsync(association, cancellation);
        var count = 0;
        Guid? last = null;
        do
        {
            var asOf = IndexTime.Of(clock.Now);
            (var entries, last) = await ReadAsync(last, cancellation);
            await rebuild.AddAsync(entries, asOf, cancellation);
            count += entries.Count;
        }
        while (last is not null);

        await rebuild.CompleteAsync(cancellation);
        logger.LogInformation(
            "The directory of association {Association} is rebuilt: {Count} people.", association, count);
        return count;
    }

    private async Task<(IReadOnlyList<DirectoryEntry> Entries, Guid? Last)> ReadAsync(
        Guid? after, CancellationToken cancellation)
    {
        using var work = unitOfWork.Begin(requiresNew: true, isTransactional: false);
        var batch = await work.ServiceProvider.GetRequiredService<DirectoryEntries>()
            .ListAfterAsync(after, BatchSize, cancellation);
        await work.CompleteAsync(cancellation);
        return batch;
    }
}
