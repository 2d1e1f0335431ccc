namespace Volo.Abp.Uow;

/// <summary>The events that wait for the completion of a unit of work.</summary>
internal sealed class PendingEvents(IUnitOfWorkEventPublisher publisher)
{
    public List<UnitOfWorkEventRecord> Local { get; } = [];

    public List<UnitOfWorkEventRecord> Distributed { get; } = [];

    public static void AddOrReplace(
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
        if (Local.Count == 0 && Distributed.Count == 0)
        {
            return false;
        }

        var local = Take(Local);
        if (local.Length > 0)
        {
            await publisher.PublishLocalEventsAsync(local);
        }

        await PublishDistributedAsync();
        return true;
    }

    public async Task PublishDistributedAsync()
    {
        var distributed = Take(Distributed);
        if (distributed.Length > 0)
        {
            await publisher.PublishDistributedEventsAsync(distributed);
        }
    }

    private static UnitOfWorkEventRecord[] Take(List<UnitOfWorkEventRecord> events)
    {
        var taken = events.OrderBy(e => e.EventOrder).ToArray();
        events.Clear();
        return taken;
    }
}
