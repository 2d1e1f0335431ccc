using Microsoft.EntityFrameworkCore;
using NSubstitute;

namespace GroupHub.Abp.Tests.EntityFrameworkCore;

public sealed class SoftDeleteTests : ShopTest
{
    [Fact]
    public async Task A_deleted_row_is_kept_with_who_and_when()
    {
        User.Id.Returns(Ada);
        var order = await Stored("Ada");

        await WithOrders(orders => orders.DeleteAsync(order.Id));

        var kept = await Kept(order.Id);
        kept.IsDeleted.ShouldBeTrue();
        kept.DeleterId.ShouldBe(Ada);
        kept.DeletionTime.ShouldBe(Time.GetUtcNow().UtcDateTime);
    }

    [Fact]
    public async Task What_belongs_to_a_deleted_row_is_kept_too()
    {
        var order = await Stored("Ada", o => o.With("Tea").MoveTo("York"));

        await WithOrders(orders => orders.DeleteAsync(order.Id));

        var kept = await Kept(order.Id);
        kept.Lines.ShouldHaveSingleItem().Product.ShouldBe("Tea");
        kept.Address.City.ShouldBe("York");
    }

    [Fact]
    public async Task What_was_changed_before_deleting_is_kept_with_the_row()
    {
        var order = await Stored("Ada");

        await WithOrders(async orders =>
        {
            var loaded = await orders.GetAsync(order.Id);
            loaded.RenameCustomer("Somebody");
            await orders.DeleteAsync(loaded);
        });

        (await Kept(order.Id)).Customer.ShouldBe("Somebody");
    }

    [Fact]
    public async Task An_entity_without_the_mark_is_removed()
    {
        await InUnitOfWork(async context => (await context.Notes.AddAsync(new Note { Text = "x" }, Cancellation)).Entity);

        await InUnitOfWork(async context => context.Notes.Remove(await context.Notes.SingleAsync(Cancellation)).Entity);

        (await InUnitOfWork(context => context.Notes.CountAsync(Cancellation))).ShouldBe(0);
    }

    private Task<Order> Kept(Guid id) => InUnitOfWork(context =>
        context.Orders.IgnoreQueryFilters().SingleAsync(o => o.Id == id, Cancellation));
}
