using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.EventBus.Local;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Abp.Tests.Core;

public sealed class LocalEventBusTests : CoreTest
{
    private readonly List<string> _heard = [];

    private ILocalEventBus Bus => Get<ILocalEventBus>();

    [Fact]
    public async Task Every_handler_class_is_found_and_called_in_its_order()
    {
        await Bus.PublishAsync(new DoorOpened("front"));

        Get<HeardEvents>().ShouldBe(["early front", "late front", "any DoorOpened"]);
    }

    [Fact]
    public async Task A_handler_of_a_base_class_hears_derived_events()
    {
        using var subscription = Bus.Subscribe<HouseEvent>(e => Hear(e.GetType().Name));

        await Bus.PublishAsync(new DoorOpened("front"));

        _heard.ShouldBe([nameof(DoorOpened)]);
    }

    [Fact]
    public async Task After_unsubscribing_nothing_is_heard()
    {
        Bus.Subscribe<HouseEvent>(e => Hear("x")).Dispose();

        await Bus.PublishAsync(new DoorOpened("front"));

        _heard.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_failing_handler_does_not_keep_the_others_from_hearing_and_its_own_exception_comes_out()
    {
        using var failing = Bus.Subscribe<DoorOpened>(_ => throw new InvalidOperationException("one"));
        using var fine = Bus.Subscribe<DoorOpened>(_ => Hear("heard"));

        (await Should.ThrowAsync<InvalidOperationException>(() => Bus.PublishAsync(new DoorOpened("front")))).Message.ShouldBe("one");
        _heard.ShouldBe(["heard"]);
    }

    [Fact]
    public async Task Several_failures_come_out_together()
    {
        using var one = Bus.Subscribe<DoorOpened>(_ => throw new InvalidOperationException("one"));
        using var two = Bus.Subscribe<DoorOpened>(_ => throw new InvalidOperationException("two"));

        (await Should.ThrowAsync<AggregateException>(() => Bus.PublishAsync(new DoorOpened("front")))).InnerExceptions.Count.ShouldBe(2);
    }

    [Fact]
    public async Task An_event_of_a_tenant_is_handled_there()
    {
        var tenantId = Guid.NewGuid();
        Guid? seen = null;
        using var subscription = Bus.Subscribe<TenantsEvent>(_ => Task.FromResult(seen = Get<ICurrentTenant>().Id));

        await Bus.PublishAsync(new TenantsEvent(tenantId));

        seen.ShouldBe(tenantId);
    }

    [Fact]
    public async Task Without_an_outbox_distributed_events_are_handled_here()
    {
        using var subscription = Get<IDistributedEventBus>().Subscribe<DoorOpened>(e => Hear(e.Name));

        await Get<IDistributedEventBus>().PublishAsync(new DoorOpened("back"));

        _heard.ShouldBe(["back"]);
    }

    [Fact]
    public void An_events_name_is_its_attributes_or_its_full_name()
    {
        EventNameAttribute.GetNameOrDefault<Named>().ShouldBe("house.named");
        EventNameAttribute.GetNameOrDefault<DoorOpened>().ShouldBe(typeof(DoorOpened).FullName);
    }

    protected override void Configure(IServiceCollection services)
    {
        services.AddSingleton<HeardEvents>();
        services.AddTypes(typeof(LateHandler), typeof(EarlyHandler), typeof(AnyHandler));
    }

    private Task Hear(string text)
    {
        _heard.Add(text);
        return Task.CompletedTask;
    }

    [EventName("house.named")]
    private sealed record Named;

    private sealed record TenantsEvent(Guid? TenantId) : IMultiTenant;
}

internal abstract record HouseEvent;

internal sealed record DoorOpened(string Name) : HouseEvent;

internal sealed class HeardEvents : List<string>;

[LocalEventHandlerOrder(2)]
internal sealed class LateHandler(HeardEvents heard) : ILocalEventHandler<DoorOpened>, ITransientDependency
{
    public Task HandleEventAsync(DoorOpened eventData)
    {
        heard.Add("late " + eventData.Name);
        return Task.CompletedTask;
    }
}

[LocalEventHandlerOrder(1)]
internal sealed class EarlyHandler(HeardEvents heard) : ILocalEventHandler<DoorOpened>, ITransientDependency
{
    public Task HandleEventAsync(DoorOpened eventData)
    {
        heard.Add("early " + eventData.Name);
        return Task.CompletedTask;
    }
}

[LocalEventHandlerOrder(3)]
internal sealed class AnyHandler(HeardEvents heard) : ILocalEventHandler<HouseEvent>, ITransientDependency
{
    public Task HandleEventAsync(HouseEvent eventData)
    {
        heard.Add("any " + eventData.GetType().Name);
        return Task.CompletedTask;
    }
}
