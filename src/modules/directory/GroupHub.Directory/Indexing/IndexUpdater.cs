using GroupHub.Directory.Engine;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace GroupHub.Directory.Indexing;

/// <summary>Reads people who have changed, many at once, and gives them to the index as they are now.</summary>
internal sealed class IndexUpdater(
    ChangeLog changes,
    DirectoryEntries entries,
    IDirectoryEngine engine,
    IUnitOfWorkManager unitOfWork,
    IClock clock) : ITransientDependency
{
    private const int AtOnce = 500;

    /// <summary>Within the association. Says whether more is waiting.</summary>
    public async Task<bool> UpdateAsync(Guid association, CancellationToken cancellation)
    {
        using var work = unitOfWork.Begin(requiresNew: true, isTransactional: false);
        var taken = await changes.TakeAsync(AtOnce, cancellation);
        if (taken.Count == 0) return false;

        var update = await ReadAsync([.. taken.Select(change => change.MemberId).Distinct()], cancellation);
        var early = await engine.UpdateAsync(association, update, cancellation);
        // Of those, another host has written something that its clock calls later: they are read once more.
        await changes.ForgetAsync(
            [.. taken.Where(change => !early.Contains(change.MemberId)).Select(change => change.Id)], cancellation);
        await work.CompleteAsync(cancellation);
        return taken.Count == AtOnce && early.Count < AtOnce;
    }

    private async Task<IndexUpdate> ReadAsync(IReadOnlyList<Guid> memberIds, CancellationToken cancellation)
    {
        var asOf = IndexTime.Of(clock.Now);
        var listed = await entries.GetAsync(memberIds, cancellation);
        return new IndexUpdate(listed, [.. memberIds.Except(listed.Select(entry => entry.MemberId))], asOf);
    }
}

/// <summary>When something was read, as the index notes it: microseconds.</summary>
internal static class IndexTime
{
    public static long Of(DateTime instant) => instant.Ticks / TimeSpan.TicksPerMicrosecond;
}
