using Volo.Abp.Auditing;

namespace GroupHub.Abp.Tests.EntityFrameworkCore;

public sealed class EntityHistoryTests : ShopTest
{
    [Fact]
    public async Task A_new_row_is_noted_with_its_values()
    {
        var changes = await Noted(() => Stored("Ada"));

        var change = changes.ShouldHaveSingleItem();
        change.ChangeType.ShouldBe(EntityChangeType.Created);
        change.EntityTypeFullName.ShouldBe(typeof(Order).FullName);
        ValueOf(change, nameof(Order.Customer)).ShouldBe((null, "\"Ada\""));
    }

    [Fact]
    public async Task A_change_is_noted_with_before_and_after()
    {
        var order = await Stored("Ada");

        var changes = await Noted(() => WithOrders(async orders => (await orders.GetAsync(order.Id)).RenameCustomer("Grace")));

        var change = changes.ShouldHaveSingleItem();
        change.ChangeType.ShouldBe(EntityChangeType.Updated);
        change.EntityId.ShouldBe(order.Id.ToString());
        change.PropertyChanges.ShouldHaveSingleItem();
        ValueOf(change, nameof(Order.Customer)).ShouldBe(("\"Ada\"", "\"Grace\""));
    }

    [Fact]
    public async Task A_text_is_noted_as_it_is_written_so_that_as_much_of_it_as_possible_is_kept()
    {
        var changes = await Noted(() => Stored(new string('ü', 600)));

        ValueOf(changes.ShouldHaveSingleItem(), nameof(Order.Customer)).After.ShouldBe($"\"{new string('ü', 511)}");
    }

    [Fact]
    public async Task A_part_of_a_value_is_noted_by_both_names()
    {
        var order = await Stored("Ada");

        var changes = await Noted(() => WithOrders(async orders => (await orders.GetAsync(order.Id)).Charge(500)));

        ValueOf(changes.ShouldHaveSingleItem(), "Price.Minor").ShouldBe(("0", "500"));
    }

    [Fact]
    public async Task A_soft_deletion_is_noted_as_a_deletion()
    {
        var order = await Stored("Ada");

        var changes = await Noted(() => WithOrders(orders => orders.DeleteAsync(order.Id)));

        changes.ShouldHaveSingleItem().ChangeType.ShouldBe(EntityChangeType.Deleted);
    }

    [Fact]
    public async Task What_nobody_asked_to_audit_is_not_noted()
    {
        var changes = await Noted(() => InUnitOfWork(async context => (await context.Notes.AddAsync(new Note(), Cancellation)).Entity));

        changes.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_property_with_auditing_disabled_is_not_noted()
    {
        var order = await Stored("Ada");

        var changes = await Noted(() => WithOrders(async orders => (await orders.GetAsync(order.Id)).NoteView()));

        changes.ShouldBeEmpty();
    }

    private async Task<List<EntityChangeInfo>> Noted(Func<Task> action)
    {
        var auditing = Get<IAuditingManager>();
        using var scope = auditing.BeginScope();
        await action();
        return auditing.Current!.Log.EntityChanges;
    }

    private static (string? Before, string? After) ValueOf(EntityChangeInfo change, string property)
    {
        var found = change.PropertyChanges.Single(p => p.PropertyName == property);
        return (found.OriginalValue, found.NewValue);
    }
}
