using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Foundation;

/// <summary>
/// Handles together, in one transaction, what waits in an association: two hundred new members are then admitted and
/// read once, and not each by each. Where one of them fails, each is handled again by itself; so what must not happen
/// twice for the others, such as a letter, belongs into a handler that takes one event.
/// </summary>
public interface IManyEventsHandler<in TEvent> : IDistributedEventHandler<TEvent>
{
    Task HandleEventsAsync(IReadOnlyList<TEvent> events);

    Task IDistributedEventHandler<TEvent>.HandleEventAsync(TEvent eventData) => HandleEventsAsync([eventData]);
}
