using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace GroupHub.Abp.EntityFrameworkCore;

/// <summary>
/// What has been committed and waits for its handler, each delivery once. The events of a tenant share a lane, so they
/// are delivered in the order in which they were committed and no two of their handlers meet; other lanes do not wait.
/// </summary>
internal sealed class EventDeliveryQueue(IOptions<EventDeliveryOptions> options)
{
    private readonly ConcurrentDictionary<Guid, byte> _waiting = new();

    public IReadOnlyList<DeliveryLane> Lanes { get; } =
    [
        .. Enumerable.Range(0, options.Value.Parallelism).Select(_ => new DeliveryLane()),
    ];

    public bool IsEmpty => _waiting.IsEmpty;

    public void Add(IEnumerable<EventDelivery> deliveries)
    {
        foreach (var delivery in deliveries)
        {
            if (_waiting.TryAdd(delivery.Id, 0))
            {
                LaneOf(delivery.TenantId).Add(delivery);
            }
        }
    }

    public bool Holds(Guid id) => _waiting.ContainsKey(id);

    public void Done(EventDelivery delivery) => _waiting.TryRemove(delivery.Id, out _);

    private DeliveryLane LaneOf(Guid? tenantId) =>
        Lanes[(int)((uint)(tenantId?.GetHashCode() ?? 0) % (uint)Lanes.Count)];
}
