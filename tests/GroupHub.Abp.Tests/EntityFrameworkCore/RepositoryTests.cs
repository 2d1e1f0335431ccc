using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EntityFrameworkCore;

namespace GroupHub.Abp.Tests.EntityFrameworkCore;

public sealed class RepositoryTests : ShopTest
{
    [Fact]
    public async Task Getting_what_is_not_there_throws_and_finding_it_gives_null()
    {
        var nobody = Guid.NewGuid();

        (await Reloaded(nobody)).ShouldBeNull();
        var missing = await Should.ThrowAsync<EntityNotFoundException>(() => WithOrders(orders => orders.GetAsync(nobody)));
        missing.EntityType.ShouldBe(typeof(Order));
        missing.Id.ShouldBe(nobody);
    }

    [Fact]
    public async Task A_query_is_composed_on_the_database()
    {
        await Stored("Ada");
        await Stored("Grace");

        List<string> found = [];
        await WithOrders(async orders => found = await (await orders.GetQueryableAsync())
            .AsNoTracking().Where(o => o.Customer.StartsWith('G')).Select(o => o.Customer).ToListAsync(Cancellation));

        found.ShouldBe(["Grace"]);
    }

    [Fact]
    public async Task Counting_and_asking_whether_any_take_a_predicate()
    {
        await Stored("Ada");

        await WithOrders(async orders =>
        {
            (await orders.CountAsync(o => o.Customer == "Ada", Cancellation)).ShouldBe(1);
            (await orders.AnyAsync(o => o.Customer == "Grace", Cancellation)).ShouldBeFalse();
            (await orders.FirstOrDefaultAsync(o => o.Customer == "Ada", Cancellation)).ShouldNotBeNull();
            (await orders.GetCountAsync(Cancellation)).ShouldBe(1);
        });
    }

    [Fact]
    public async Task Saved_at_once_when_asked_so()
    {
        await InUnitOfWork(async _ =>
        {
            var notes = Get<IRepository<Note, int>>();
            var note = await notes.InsertAsync(new Note { Text = "x" }, autoSave: true, Cancellation);
            note.Id.ShouldBeGreaterThan(0);
            return note;
        });
    }

    [Fact]
    public async Task A_page_is_sorted_by_name()
    {
        await Stored("Ada");
        await Stored("Grace");

        List<Order> page = [];
        await WithOrders(async orders => page = await orders.GetPagedListAsync(0, 1, "customer desc", cancellationToken: Cancellation));

        page.ShouldHaveSingleItem().Customer.ShouldBe("Grace");
    }

    [Fact]
    public async Task Updating_an_entity_that_came_from_elsewhere_writes_it()
    {
        var order = await Stored("Ada");
        order.RenameCustomer("Grace");

        await WithOrders(orders => orders.UpdateAsync(order));

        (await Reloaded(order.Id))!.Customer.ShouldBe("Grace");
    }

    [Fact]
    public async Task Deleting_directly_needs_no_loading()
    {
        await InUnitOfWork(async context => (await context.Notes.AddAsync(new Note { Text = "x" }, Cancellation)).Entity);

        await InUnitOfWork(async _ =>
        {
            await Get<IRepository<Note, int>>().DeleteDirectAsync(n => n.Text == "x", Cancellation);
            return true;
        });

        (await InUnitOfWork(context => context.Notes.CountAsync(Cancellation))).ShouldBe(0);
    }

    [Fact]
    public async Task Extra_properties_are_kept_as_json()
    {
        var order = await Stored("Ada", o => o.SetProperty("Gift", true).SetProperty("Tags", new[] { "a", "b" }));

        var reloaded = await Reloaded(order.Id);

        reloaded!.GetProperty<bool>("Gift").ShouldBeTrue();
        reloaded!.GetProperty<string[]>("Tags").ShouldBe(["a", "b"]);
    }

    [Fact]
    public async Task A_changed_extra_property_is_a_change()
    {
        var order = await Stored("Ada");

        await WithOrders(async orders => (await orders.GetAsync(order.Id)).SetProperty("Gift", true));

        (await Reloaded(order.Id))!.GetProperty<bool>("Gift").ShouldBeTrue();
    }

    [Fact]
    public async Task A_modules_context_interface_gives_the_one_context()
    {
        using var unitOfWork = UnitOfWorkManager.Begin(new());

        var modules = await Get<IDbContextProvider<INotesDbContext>>().GetDbContextAsync();
        var ours = await Get<IDbContextProvider<ShopDbContext>>().GetDbContextAsync();

        modules.ShouldBeSameAs(ours);
    }
}
