using System.Threading.Channels;

namespace GroupHub.Abp.EntityFrameworkCore;

/// <summary>Deliveries one after the other.</summary>
#pragma warning disable CA1001 // A semaphore without a wait handle holds nothing, and a lane lives as long as the program.
internal sealed class DeliveryLane
#pragma warning restore CA1001
{
    private const int AtOnce = 100;

    private readonly Channel<EventDelivery> _waiting = Channel.CreateUnbounded<EventDelivery>();
    private readonly SemaphoreSlim _turn = new(1, 1);

    public void Add(EventDelivery delivery) => _waiting.Writer.TryWrite(delivery);

    public ValueTask<bool> WaitAsync(CancellationToken cancellation) => _waiting.Reader.WaitToReadAsync(cancellation);

    /// <summary>All that waits and what follows from it. Two who call this at once take turns.</summary>
    public async Task DeliverAsync(Func<IReadOnlyList<EventDelivery>, Task> deliver, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            while (TakeWaiting() is { Count: > 0 } waiting)
            {
                await deliver(waiting);
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    private List<EventDelivery> TakeWaiting()
    {
        var taken = new List<EventDelivery>();
        while (taken.Count < AtOnce && _waiting.Reader.TryRead(out var delivery))
        {
            taken.Add(delivery);
        }

        return taken;
    }
}
