namespace Volo.Abp.Uow;

/// <summary>The events that wait for its end.</summary>
public sealed partial class UnitOfWork
{
    private readonly PendingEvents _events = new(publisher);

    public void AddOrReplaceLocalEvent(
        UnitOfWorkEventRecord eventRecord, Predicate<UnitOfWorkEventRecord>? replacementSelector = null) =>
        _events.AddOrReplaceLocal(eventRecord, replacementSelector);

    public void AddOrReplaceDistributedEvent(
        UnitOfWorkEventRecord eventRecord, Predicate<UnitOfWorkEventRecord>? replacementSelector = null) =>
        _events.AddOrReplaceDistributed(eventRecord, replacementSelector);
}
