namespace Volo.Abp.Domain.Entities;

public interface IGeneratesDomainEvents
{
    IEnumerable<DomainEventRecord> GetLocalEvents();

    IEnumerable<DomainEventRecord> GetDistributedEvents();

    void ClearLocalEvents();

    void ClearDistributedEvents();
}

public class DomainEventRecord(object eventData, long eventOrder)
{
    public object EventData { get; } = eventData;

    public long EventOrder { get; } = eventOrder;
}

public static class EventOrderGenerator
{
    private static long _lastOrder;

    public static long GetNext() => Interlocked.Increment(ref _lastOrder);
}

/// <summary>The events an aggregate has raised; costs nothing until the first one.</summary>
internal struct DomainEvents
{
    private List<DomainEventRecord>? _local;
    private List<DomainEventRecord>? _distributed;

    public readonly IEnumerable<DomainEventRecord> Local => _local ?? (IEnumerable<DomainEventRecord>)[];

    public readonly IEnumerable<DomainEventRecord> Distributed => _distributed ?? (IEnumerable<DomainEventRecord>)[];

    public void AddLocal(object data) =>
        (_local ??= []).Add(new DomainEventRecord(data, EventOrderGenerator.GetNext()));

    public void AddDistributed(object data) =>
        (_distributed ??= []).Add(new DomainEventRecord(data, EventOrderGenerator.GetNext()));

    public void ClearLocal() => _local = null;

    public void ClearDistributed() => _distributed = null;
}
