using GroupHub.Abp.EntityFrameworkCore;
using GroupHub.Abp.EventBus;
using Microsoft.Extensions.Options;

namespace GroupHub.Abp.Tests.EntityFrameworkCore;

/// <summary>In which order events reach their handlers where several are delivered at once.</summary>
public sealed class DeliveryLaneTests
{
    private static readonly EventHandlerInvoker Nobody = new EventHandlerInvoker.Action<string>(_ => Task.CompletedTask);

    private readonly EventDeliveryQueue _queue = new(Options.Create(new EventDeliveryOptions { Parallelism = 2 }));
    private readonly List<string> _delivered = [];

    [Fact]
    public async Task What_a_tenant_has_committed_is_delivered_in_order()
    {
        _queue.Add([Of("submitted"), Of("paid")]);
        _queue.Add([Of("admitted")]);

        await DeliverAll();

        _delivered.ShouldBe(["submitted", "paid", "admitted"]);
    }

    [Fact]
    public async Task Another_tenant_does_not_wait()
    {
        var secondIsDone = new TaskCompletionSource();
        _queue.Add([Of("first")]);
        _queue.Add([Of("second", TenantInAnotherLane())]);

        await DeliverAll(
            delivery => delivery.EventData is "first" ? secondIsDone.Task.WaitAsync(TestContext.Current.CancellationToken) : Task.CompletedTask,
            done: delivery =>
            {
                if (delivery.EventData is "second") secondIsDone.SetResult();
            });

        _delivered.ShouldBe(["second", "first"]);
    }

    [Fact]
    public async Task Two_who_deliver_at_once_take_turns_in_a_lane()
    {
        var (running, most) = (0, 0);
        _queue.Add(Enumerable.Range(0, 100).Select(n => Of($"{n}")));

        await Task.WhenAll(DeliverAll(Watch), DeliverAll(Watch));

        most.ShouldBe(1);
        _delivered.ShouldBe(Enumerable.Range(0, 100).Select(n => $"{n}"));

        async Task Watch(EventDelivery delivery)
        {
            most = Math.Max(most, Interlocked.Increment(ref running));
            await Task.Yield();
            Interlocked.Decrement(ref running);
        }
    }

    [Fact]
    public async Task What_follows_from_a_delivery_is_part_of_its_round()
    {
        var rounds = 0;
        _queue.Add([Of("paid")]);

        await _queue.Lanes[0].DeliverAsync(
            round =>
            {
                rounds++;
                foreach (var delivery in round)
                {
                    _delivered.Add((string)delivery.EventData);
                    if (delivery.EventData is "paid") _queue.Add([Of("admitted")]);
                }

                return Task.CompletedTask;
            },
            TestContext.Current.CancellationToken);

        rounds.ShouldBe(1);
        _delivered.ShouldBe(["paid", "admitted"]);
    }

    [Fact]
    public void A_delivery_waits_once_however_often_it_is_found()
    {
        var delivery = Of("paid");

        _queue.Add([delivery]);
        _queue.Add([delivery]);

        _queue.Lanes.Sum(Waiting).ShouldBe(1);
    }

    private static EventDelivery Of(string what, Guid? tenantId = null) => new(Guid.NewGuid(), tenantId, typeof(string), what, Nobody);

    /// <summary>The host's own lane is the first; a tenant's follows from its id.</summary>
    private static Guid TenantInAnotherLane()
    {
        while (true)
        {
            var tenantId = Guid.NewGuid();
            if ((uint)tenantId.GetHashCode() % 2 == 1) return tenantId;
        }
    }

    private static int Waiting(DeliveryLane lane)
    {
        var count = 0;
        lane.DeliverAsync(waiting => Task.FromResult(count += waiting.Count()), CancellationToken.None).IsCompletedSuccessfully.ShouldBeTrue();
        return count;
    }

    private Task DeliverAll(Func<EventDelivery, Task>? handle = null, Action<EventDelivery>? done = null) => Task.WhenAll(_queue.Lanes.Select(lane => Task.Run(() => lane.DeliverAsync(
        async waiting =>
        {
            foreach (var delivery in waiting)
            {
                if (handle is not null) await handle(delivery);
                lock (_delivered) _delivered.Add((string)delivery.EventData);
                done?.Invoke(delivery);
            }
        },
        TestContext.Current.CancellationToken))));
}
