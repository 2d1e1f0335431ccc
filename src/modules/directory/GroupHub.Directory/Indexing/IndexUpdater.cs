using System.Collections.Concurrent;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Directory.Indexing;

/// <summary>
/// Reads people again and indexes what has become of them. One at a time per association, so that what was read earlier
/// is never written later; whoever waits meanwhile is taken along in the next batch.
/// </summary>
internal sealed class IndexUpdater(
    IndexKeeper keeper,
    IndexQueues queues,
    DirectoryEntries entries,
    ICurrentTenant association) : ITransientDependency
{
    public Task UpdateAsync(Guid memberId, CancellationToken cancellation = default) => UpdateAsync([memberId], cancellation);

    public async Task UpdateAsync(IReadOnlyCollection<Guid> memberIds, CancellationToken cancellation = default)
    {
        if (association.Id is not { } id) return;

        var queue = queues.Of(id);
        foreach (var memberId in memberIds) queue.Add(memberId);
        using var turn = await queue.WaitForTurnAsync(cancellation);
        var batch = queue.TakeAll();
        if (batch.Count == 0) return;

        try
        {
            await UpdateAsync(id, batch, cancellation);
        }
        catch
        {
            // Those who wait have not been served: the next one takes them along.
            foreach (var left in batch) queue.Add(left);
            throw;
        }
    }

    private async Task UpdateAsync(Guid id, IReadOnlyCollection<Guid> memberIds, CancellationToken cancellation)
    {
        var found = await entries.GetAsync(memberIds, cancellation);
        await keeper.ApplyAsync(id, found, [.. memberIds.Except(found.Select(entry => entry.MemberId))], cancellation);
    }
}

/// <summary>The queue of each association.</summary>
internal sealed class IndexQueues : ISingletonDependency
{
    private readonly ConcurrentDictionary<Guid, IndexQueue> _queues = new();

    public IndexQueue Of(Guid association) => _queues.GetOrAdd(association, _ => new IndexQueue());
}

internal sealed class IndexQueue : IDisposable
{
    private readonly ConcurrentDictionary<Guid, bool> _waiting = new();
    private readonly SemaphoreSlim _turn = new(1, 1);

    public void Add(Guid memberId) => _waiting[memberId] = true;

    public async Task<IDisposable> WaitForTurnAsync(CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        return new Turn(_turn);
    }

    public IReadOnlyCollection<Guid> TakeAll()
    {
        var taken = _waiting.Keys.ToList();
        taken.RemoveAll(memberId => !_waiting.TryRemove(memberId, out _));
        return taken;
    }

    public void Dispose() => _turn.Dispose();

    private sealed class Turn(SemaphoreSlim semaphore) : IDisposable
    {
        public void Dispose() => semaphore.Release();
    }
}
