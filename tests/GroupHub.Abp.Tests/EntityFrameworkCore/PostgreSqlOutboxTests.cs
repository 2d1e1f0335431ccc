using GroupHub.Abp.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Abp.Tests.EntityFrameworkCore;

/// <summary>The same behaviour on PostgreSQL, and several hosts at once.</summary>
public sealed class PostgreSqlOutboxTests() : OutboxTests(onPostgres: true)
{
    [Fact]
    public async Task Two_hosts_share_the_work_and_do_nothing_twice()
    {
        const int Orders = 40;
        for (var number = 0; number < Orders; number++)
        {
            await Get<IDistributedEventBus>().PublishAsync(new OrderPlaced(Guid.NewGuid(), "Ada"));
        }

        using var other = AnotherHost();
        ((StoppedTime)other.Get<TimeProvider>()).Advance(Get<IOptions<EventDeliveryOptions>>().Value.Lease);
        await Task.WhenAll(Settled(), other.Get<EventBus.IEventDeliveries>().SettleAsync(Cancellation));

        (Seen.All.Count + other.Get<Seen>().All.Count).ShouldBe(Orders * 2);
        (await InUnitOfWork(context => context.Notes.CountAsync(Cancellation))).ShouldBe(Orders);
        (await Waiting()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_row_that_another_host_is_working_on_is_passed_over_and_not_waited_for()
    {
        await Get<IDistributedEventBus>().PublishAsync(new OrderPlaced(Guid.NewGuid(), "Ada"));
        var id = (await Waiting())[0].Id;
        using var working = UnitOfWorkManager.Begin(new() { IsTransactional = true }, requiresNew: true);
        var context = await Get<Volo.Abp.EntityFrameworkCore.IDbContextProvider<ShopDbContext>>().GetDbContextAsync();
        (await OutboxClaim.TakeAsync(context, [id], Cancellation)).ShouldBe([id]);

        var takenAgain = await InUnitOfWork(second => OutboxClaim.TakeAsync(second, [id], Cancellation));

        takenAgain.ShouldBeEmpty();
    }
}
