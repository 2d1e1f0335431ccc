using NSubstitute;

namespace GroupHub.Abp.Tests.EntityFrameworkCore;

public sealed class AuditPropertyTests : ShopTest
{
    private DateTime Now => Time.GetUtcNow().UtcDateTime;

    [Fact]
    public async Task A_new_row_says_when_and_by_whom()
    {
        User.Id.Returns(Ada);

        var order = await Stored("Ada");

        order.CreationTime.ShouldBe(Now);
        order.CreatorId.ShouldBe(Ada);
        order.LastModificationTime.ShouldBeNull();
    }

    [Fact]
    public async Task A_changed_row_says_when_and_by_whom()
    {
        var order = await Stored("Ada");
        Time.Advance(TimeSpan.FromHours(1));
        User.Id.Returns(Ada);

        await Change(order.Id, o => o.RenameCustomer("Grace"));

        var changed = await Reloaded(order.Id);
        changed!.LastModificationTime.ShouldBe(Now);
        changed.LastModifierId.ShouldBe(Ada);
        changed.CreationTime.ShouldBe(Now.AddHours(-1));
    }

    [Fact]
    public async Task A_row_that_was_only_looked_at_stays_as_it_was()
    {
        var order = await Stored("Ada");

        await Change(order.Id, _ => { });

        (await Reloaded(order.Id))!.ConcurrencyStamp.ShouldBe(order.ConcurrencyStamp);
    }

    [Fact]
    public async Task A_property_marked_so_does_not_count_as_a_modification()
    {
        var order = await Stored("Ada");

        await Change(order.Id, o => o.NoteView());

        var changed = await Reloaded(order.Id);
        changed!.Views.ShouldBe(1);
        changed.LastModificationTime.ShouldBeNull();
    }

    [Fact]
    public async Task A_user_of_another_tenant_is_not_named_in_a_tenants_row()
    {
        User.Id.Returns(Ada);
        User.TenantId.Returns(Globex);
        using var tenant = Tenant.Change(Acme);

        var order = await Stored("Ada");

        order.CreatorId.ShouldBeNull();
    }

    [Fact]
    public async Task Times_come_back_as_utc()
    {
        var order = await Stored("Ada");

        (await Reloaded(order.Id))!.CreationTime.Kind.ShouldBe(DateTimeKind.Utc);
    }

    private Task Change(Guid id, Action<Order> change) => WithOrders(async orders => change(await orders.GetAsync(id)));
}
