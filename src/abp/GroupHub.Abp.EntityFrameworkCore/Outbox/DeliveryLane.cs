using System.Threading.Channels;

namespace GroupHub.Abp.EntityFrameworkCore;

/// <summary>Deliveries one after the other.</summary>
// A semaphore without a wait handle holds nothing, and a lane lives as long as the program.
#pragma warning disable CA1001
internal sealed class DeliveryLane
#pragma warning restore CA1001
{
    /// <summary>So many at most make a round, so that what is handed over together does not wait for long.</summary>
    private const int MostInARound = 250;

    private readonly Channel<EventDelivery> _waiting = Channel.CreateUnbounded<EventDelivery>();
    private readonly SemaphoreSlim _turn = new(1, 1);

    public void Add(EventDelivery delivery) => _waiting.Writer.TryWrite(delivery);

    public ValueTask<bool> WaitAsync(CancellationToken cancellation) => _waiting.Reader.WaitToReadAsync(cancellation);

    /// <summary>
    /// All that waits and what follows from it, round by round. Two who call this at once take turns.
    /// </summary>
    public async Task DeliverAsync(Func<IEnumerable<EventDelivery>, Task> deliver, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            while (_waiting.Reader.TryPeek(out _))
            {
                await deliver(TakeRound());
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>What comes while a round lasts is part of it.</summary>
    private IEnumerable<EventDelivery> TakeRound()
    {
        for (var taken = 0; taken < MostInARound && _waiting.Reader.TryRead(out var delivery); taken++)
        {
            yield return delivery;
        }
    }
}
