using Volo.Abp.Uow;

namespace GroupHub.Abp.EventBus;

/// <summary>Writes events beside the changes of the current unit of work.</summary>
internal interface IEventOutboxWriter
{
    Task WriteAsync(IReadOnlyList<UnitOfWorkEventRecord> events);
}

/// <summary>What still has to be delivered; for tests and commands that must see all effects.</summary>
public interface IEventDeliveries
{
    /// <summary>
    /// Returns when every event published so far has been handled, or has failed and waits for its next try.
    /// </summary>
    Task SettleAsync(CancellationToken cancellation = default);
}
