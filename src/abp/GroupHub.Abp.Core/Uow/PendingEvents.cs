namespace Volo.Abp.Uow;

/// <summary>The events that wait for the completion of a unit of work.</summary>
internal sealed class PendingEvents(IUnitOfWorkEventPublisher publisher)
{
    private List<UnitOfWorkEventRecord>? _local;
    private List<UnitOfWorkEventRecord>? _distributed;

    public void AddOrReplaceLocal(UnitOfWorkEventRecord added, Predicate<UnitOfWorkEventRecord>? replaces) =>
        AddOrReplace(_local ??= [], added, replaces);

    public void AddOrReplaceDistributed(UnitOfWorkEventRecord added, Predicate<UnitOfWorkEventRecord>? replaces) =>
        AddOrReplace(_distributed ??= [], added, replaces);

    private static void AddOrReplace(
        List<UnitOfWorkEventRecord> events, UnitOfWorkEventRecord added, Predicate<UnitOfWorkEventRecord>? replaces)
    {
        var index = replaces is null ? -1 : events.FindIndex(replaces);
        if (index < 0)
        {
            events.Add(added);
            return;
        }

        added.SetOrder(events[index].EventOrder);
        events[index] = added;
    }

    /// <summary>Publishes what waits; false when nothing did.</summary>
    public async Task<bool> PublishAsync()
    {
        var local = Take(ref _local);
        if (local.Length > 0)
        {
            await publisher.PublishLocalEventsAsync(local);
        }

        return await PublishDistributedAsync() || local.Length > 0;
    }

    public async Task<bool> PublishDistributedAsync()
    {
        var distributed = Take(ref _distributed);
        if (distributed.Length > 0)
        {
            await publisher.PublishDistributedEventsAsync(distributed);
        }

        return distributed.Length > 0;
    }

    private static UnitOfWorkEventRecord[] Take(ref List<UnitOfWorkEventRecord>? events)
    {
        var taken = events is null ? [] : events.OrderBy(e => e.EventOrder).ToArray();
        events = null;
        return taken;
    }
}
