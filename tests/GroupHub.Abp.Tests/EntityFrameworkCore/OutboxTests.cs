using GroupHub.Abp.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Volo.Abp.EntityFrameworkCore.DistributedEvents;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Abp.Tests.EntityFrameworkCore;

public class OutboxTests : ShopTest
{
    public OutboxTests() { }

    protected OutboxTests(bool onPostgres) : base(onPostgres) { }

    internal Seen Seen => Get<Seen>();

    [Fact]
    public async Task An_event_reaches_each_of_its_handlers_once()
    {
        await Stored("Ada", order => order.Place());

        await Settled();

        Seen.All.Select(s => s.Handler).Order().ShouldBe([nameof(CountOrders), nameof(MailCustomer)]);
        (await Notes("Ada")).ShouldBe(1);
        (await Waiting()).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_aggregate_that_has_not_changed_itself_is_heard_too()
    {
        var order = await Stored("Ada");

        await WithOrders(async orders => (await orders.GetAsync(order.Id, cancellationToken: Cancellation)).Place());
        await Settled();

        Seen.All.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Before_the_commit_nobody_hears_of_it()
    {
        using (UnitOfWorkManager.Begin(new() { IsTransactional = true }, requiresNew: true))
        {
            await Get<IDistributedEventBus>().PublishAsync(new OrderPlaced(Guid.NewGuid(), "Ada"), onUnitOfWorkComplete: false);
        }

        await Settled();
        Seen.All.ShouldBeEmpty();
        (await Waiting()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_handler_works_in_the_tenant_in_which_the_event_was_raised()
    {
        using (Tenant.Change(Acme))
        {
            await Stored("Ada", order => order.Place());
        }

        await Settled();

        Seen.All.ShouldAllBe(s => s.TenantId == Acme);
    }

    [Fact]
    public async Task An_event_published_in_a_tenant_stays_there_although_the_unit_of_work_is_completed_outside()
    {
        using (var unitOfWork = UnitOfWorkManager.Begin(new() { IsTransactional = true }))
        {
            using (Tenant.Change(Globex))
            {
                await Get<IDistributedEventBus>().PublishAsync(new OrderPlaced(Guid.NewGuid(), "Grace"));
            }

            await unitOfWork.CompleteAsync(Cancellation);
        }

        await Settled();
        Seen.All.ShouldAllBe(s => s.TenantId == Globex);
    }

    [Fact]
    public async Task Outside_a_unit_of_work_an_event_is_stored_too()
    {
        await Get<IDistributedEventBus>().PublishAsync(new OrderPlaced(Guid.NewGuid(), "Ada"));

        (await Waiting()).Count.ShouldBe(2);
        await Settled();
        Seen.All.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_failed_handler_leaves_nothing_behind_and_is_tried_again_while_the_others_are_not()
    {
        Seen.FailuresLeft = 1;
        await Published("Ada");

        await Settled();
        (await Notes("Ada")).ShouldBe(0);
        (await Waiting()).ShouldHaveSingleItem().Error.ShouldNotBeNull().ShouldContain("told to fail");

        Time.Advance(TimeSpan.FromSeconds(1));
        await Settled();
        (await Notes("Ada")).ShouldBe(1);
        Seen.All.Count(s => s.Handler == nameof(MailCustomer)).ShouldBe(1);
    }

    [Fact]
    public async Task Pauses_grow_with_each_failure()
    {
        Seen.FailuresLeft = 2;
        await Published("Ada");
        await Settled();
        Time.Advance(TimeSpan.FromSeconds(1));
        await Settled();

        Time.Advance(TimeSpan.FromSeconds(1));
        await Settled();
        (await Waiting()).ShouldHaveSingleItem().Attempts.ShouldBe(2);

        Time.Advance(TimeSpan.FromSeconds(1));
        await Settled();
        (await Waiting()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_fails_too_often_is_given_up_and_kept_with_its_error()
    {
        Seen.FailuresLeft = int.MaxValue;
        await Published("Ada");
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await Settled();
            Time.Advance(TimeSpan.FromHours(1));
        }

        var dead = (await Waiting()).ShouldHaveSingleItem();
        dead.NextTryTime.ShouldBeNull();
        dead.Attempts.ShouldBe(3);
        dead.Error.ShouldNotBeNull().ShouldContain("told to fail");
    }

    [Fact]
    public async Task What_a_crash_left_behind_after_the_commit_is_delivered_by_the_next_start()
    {
        await Get<IDistributedEventBus>().PublishAsync(new OrderPlaced(Guid.NewGuid(), "Ada"));
        using var restarted = AnotherHost();
        var time = (StoppedTime)restarted.Get<TimeProvider>();

        time.Advance(Get<IOptions<EventDeliveryOptions>>().Value.Lease);
        await restarted.Get<EventBus.IEventDeliveries>().SettleAsync(Cancellation);

        restarted.Get<Seen>().All.Count.ShouldBe(2);
        (await Waiting()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_another_host_has_delivered_meanwhile_is_not_delivered_again()
    {
        await Get<IDistributedEventBus>().PublishAsync(new OrderPlaced(Guid.NewGuid(), "Ada"));
        using var other = AnotherHost();
        ((StoppedTime)other.Get<TimeProvider>()).Advance(TimeSpan.FromMinutes(1));
        await other.Get<EventBus.IEventDeliveries>().SettleAsync(Cancellation);

        await Settled();

        Seen.All.ShouldBeEmpty();
        (await Notes("Ada")).ShouldBe(1);
    }

    [Fact]
    public async Task A_row_of_a_newer_version_waits_for_its_host_and_stands_in_nobodys_way()
    {
        await InUnitOfWork(async context => (await context.OutgoingEvents.AddAsync(
            new OutgoingEventRecord(Guid.NewGuid(), null, "Of.Tomorrow", "Unknown", [], DateTime.MinValue, DateTime.MinValue), Cancellation)).Entity);

        await Settled();

        (await Waiting()).ShouldHaveSingleItem().NextTryTime.ShouldBe(Time.GetUtcNow().UtcDateTime.AddMinutes(5));
    }

    [Fact]
    public async Task What_waits_for_a_handler_of_many_is_handed_over_together_within_its_tenant()
    {
        await Shipped("Ada", "Grace");
        using (Tenant.Change(Acme)) await Shipped("Mary");

        await Settled();

        (await Notes("Ada, Grace")).ShouldBe(1);
        (await Notes("Mary")).ShouldBe(1);
        (await Waiting()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_several_events_have_in_common_is_handed_over_together()
    {
        await Published(new GoodsArrived("tea"), new GoodsSold("coffee"));

        await Settled();

        (await Notes("tea, coffee")).ShouldBe(1);
    }

    [Fact]
    public async Task An_event_that_is_only_heard_by_what_it_has_in_common_with_others_survives_a_crash()
    {
        await Published(new GoodsArrived("tea"), new GoodsSold("coffee"));
        using var restarted = AnotherHost();

        ((StoppedTime)restarted.Get<TimeProvider>()).Advance(TimeSpan.FromMinutes(1));
        await restarted.Get<EventBus.IEventDeliveries>().SettleAsync(Cancellation);

        (await Waiting()).ShouldBeEmpty();
        (await InUnitOfWork(context => context.Notes.Select(note => note.Text).SingleAsync(Cancellation)))
            .Split(", ").ShouldBe(["tea", "coffee"], ignoreOrder: true);
    }

    [Fact]
    public async Task One_of_many_that_fails_does_not_keep_the_others()
    {
        await Shipped("Ada", "nobody", "Grace");

        await Settled();

        (await Notes("Ada")).ShouldBe(1);
        (await Notes("Grace")).ShouldBe(1);
        (await Waiting()).ShouldHaveSingleItem().Error.ShouldNotBeNull().ShouldContain("no such customer");
    }

    internal Task<List<OutgoingEventRecord>> Waiting() =>
        InUnitOfWork(context => context.OutgoingEvents.AsNoTracking().ToListAsync(Cancellation));

    private Task<int> Notes(string text) => InUnitOfWork(context => context.Notes.CountAsync(n => n.Text == text, Cancellation));

    private Task Shipped(params string[] customers) => Published([.. customers.Select(customer => new OrderShipped(customer))]);

    private async Task Published(params object[] events)
    {
        using var unitOfWork = UnitOfWorkManager.Begin(new() { IsTransactional = true });
        foreach (var told in events) await Get<IDistributedEventBus>().PublishAsync(told.GetType(), told);
        await unitOfWork.CompleteAsync(Cancellation);
    }

    private Task Published(string customer) =>
        Get<IDistributedEventBus>().PublishAsync(new OrderPlaced(Guid.NewGuid(), customer));
}
