using Microsoft.EntityFrameworkCore;

namespace GroupHub.Abp.Tests.EntityFrameworkCore;

public sealed class LocalEventTests : ShopTest
{
    [Fact]
    public async Task An_aggregates_event_is_handled_in_the_same_transaction()
    {
        await Stored("Ada", order => order.Place());

        (await Notes("noticed")).ShouldBe(1);
    }

    [Fact]
    public async Task A_handler_that_fails_takes_the_change_with_it()
    {
        Get<Seen>().FailuresLeft = 1;

        await Should.ThrowAsync<InvalidOperationException>(() => Stored("Ada", order => order.Place()));

        (await InUnitOfWork(context => context.Orders.CountAsync(Cancellation))).ShouldBe(0);
        (await Notes("noticed")).ShouldBe(0);
    }

    [Fact]
    public async Task An_event_is_published_once_although_the_aggregate_is_saved_again()
    {
        var order = await Stored("Ada", o => o.Place());

        await WithOrders(orders => orders.UpdateAsync(order));

        (await Notes("noticed")).ShouldBe(1);
    }

    private Task<int> Notes(string text) => InUnitOfWork(context => context.Notes.CountAsync(n => n.Text == text, Cancellation));
}
