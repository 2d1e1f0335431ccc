using GroupHub.Abp.EventBus;

namespace GroupHub.Abp.EntityFrameworkCore;

/// <summary>A written event on its way to one handler, in memory.</summary>
internal sealed record EventDelivery(
    Guid Id, Guid? TenantId, Type EventType, object EventData, EventHandlerInvoker Handler);

/// <summary>How events are delivered.</summary>
public sealed class EventDeliveryOptions
{
    /// <summary>
    /// Lanes, that is deliveries of different tenants at the same time: one
    /// on SQLite, which has one writer; more on PostgreSQL.
    /// </summary>
    public int Parallelism { get; set; } = 1;

    /// <summary>
    /// An interface of one event type, with one method that takes a list of such events: a handler that has it gets
    /// what waits in its tenant together, in one transaction.
    /// </summary>
    public Type? ManyEventsContract { get; set; }

    /// <summary>After so many failures a delivery is given up and kept.</summary>
    public int MaxAttempts { get; set; } = 10;

    /// <summary>How often the table is looked through for what a crash or another host has left.</summary>
    public TimeSpan LookInterval { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>How long a new event is left to the host that wrote it, which delivers it from memory.</summary>
    public TimeSpan Lease { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// The pause after the first failure; it doubles with each further one, up to a thousand times itself.
    /// </summary>
    public TimeSpan FirstPause { get; set; } = TimeSpan.FromSeconds(1);
}
