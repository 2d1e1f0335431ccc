using Volo.Abp.Data;

namespace GroupHub.Abp.Tests.EntityFrameworkCore;

public sealed class ConcurrencyTests : ShopTest
{
    [Fact]
    public async Task Every_change_gives_a_new_stamp()
    {
        var order = await Stored("Ada");
        var before = order.ConcurrencyStamp;

        await WithOrders(async orders => (await orders.GetAsync(order.Id)).RenameCustomer("Grace"));

        (await Reloaded(order.Id))!.ConcurrencyStamp.ShouldNotBe(before);
    }

    [Fact]
    public async Task Whoever_changes_what_another_has_changed_meanwhile_is_told_so()
    {
        var order = await Stored("Ada");

        await Should.ThrowAsync<AbpDbConcurrencyException>(() => InUnitOfWork(async context =>
        {
            var mine = await context.Orders.FindAsync([order.Id], Cancellation);
            await WithOrdersElsewhere(order.Id);
            mine!.RenameCustomer("Mine");
            return mine;
        }));
    }

    [Fact]
    public async Task A_stamp_brought_along_from_a_form_is_checked()
    {
        var order = await Stored("Ada");

        await Should.ThrowAsync<AbpDbConcurrencyException>(() => WithOrders(async orders =>
        {
            var loaded = await orders.GetAsync(order.Id);
            loaded.ConcurrencyStamp = "seen long ago";
            loaded.RenameCustomer("Mine");
        }));
    }

    [Fact]
    public async Task Deleting_what_another_has_changed_meanwhile_is_refused()
    {
        var order = await Stored("Ada");

        await Should.ThrowAsync<AbpDbConcurrencyException>(() => WithOrders(async orders =>
        {
            var loaded = await orders.GetAsync(order.Id);
            loaded.ConcurrencyStamp = "seen long ago";
            await orders.DeleteAsync(loaded);
        }));
    }

    private Task<bool> WithOrdersElsewhere(Guid id) => InUnitOfWork(async context =>
    {
        (await context.Orders.FindAsync([id], Cancellation))!.RenameCustomer("Theirs");
        return true;
    });
}
