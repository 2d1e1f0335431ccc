using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Foundation;

/// <summary>
/// Handles events that say no more than that somebody is to be looked at again: what waits in an association is handed
/// over together, in one transaction. Two hundred new members are then read once, and not each by each.
/// </summary>
public interface IManyEventsHandler<in TEvent> : IDistributedEventHandler<TEvent>
{
    Task HandleEventsAsync(IReadOnlyList<TEvent> events);

    Task IDistributedEventHandler<TEvent>.HandleEventAsync(TEvent eventData) => HandleEventsAsync([eventData]);
}
