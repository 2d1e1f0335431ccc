using System.Collections.Concurrent;
using System.Threading.Channels;

namespace GroupHub.Abp.EntityFrameworkCore;

/// <summary>What has been committed and waits for its handler, each delivery once.</summary>
internal sealed class EventDeliveryQueue
{
    private readonly Channel<EventDelivery> _channel = Channel.CreateUnbounded<EventDelivery>();
    private readonly ConcurrentDictionary<Guid, byte> _waiting = new();

    public bool IsEmpty => _waiting.IsEmpty;

    public void Add(IEnumerable<EventDelivery> deliveries)
    {
        foreach (var delivery in deliveries)
        {
            if (_waiting.TryAdd(delivery.Id, 0))
            {
                _channel.Writer.TryWrite(delivery);
            }
        }
    }

    public bool Holds(Guid id) => _waiting.ContainsKey(id);

    public EventDelivery? TryTake() => _channel.Reader.TryRead(out var delivery) ? delivery : null;

    public IAsyncEnumerable<EventDelivery> ReadAllAsync(CancellationToken cancellation) => _channel.Reader.ReadAllAsync(cancellation);

    public void Done(EventDelivery delivery) => _waiting.TryRemove(delivery.Id, out _);
}
