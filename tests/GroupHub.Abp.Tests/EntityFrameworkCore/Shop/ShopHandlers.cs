using System.Collections.Concurrent;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EventBus;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Abp.Tests.EntityFrameworkCore;

/// <summary>What the handlers of one shop have seen, and what goes wrong in them.</summary>
internal sealed class Seen : ISingletonDependency
{
    public ConcurrentQueue<(string Handler, Guid? TenantId, object Event)> All { get; } = new();

    public int FailuresLeft { get; set; }

    public void FailIfToldTo()
    {
        if (FailuresLeft-- > 0)
        {
            throw new InvalidOperationException("The handler was told to fail.");
        }
    }
}

/// <summary>Leaves an effect in the database: a note per order.</summary>
internal sealed class CountOrders(IRepository<Note, int> notes, Seen seen, ICurrentTenant tenant)
    : IDistributedEventHandler<OrderPlaced>, ITransientDependency
{
    public async Task HandleEventAsync(OrderPlaced eventData)
    {
        await notes.InsertAsync(new Note { Text = eventData.Customer });
        seen.All.Enqueue((nameof(CountOrders), tenant.Id, eventData));
        seen.FailIfToldTo();
    }
}

internal sealed class MailCustomer(Seen seen, ICurrentTenant tenant) : IDistributedEventHandler<OrderPlaced>, ITransientDependency
{
    public Task HandleEventAsync(OrderPlaced eventData)
    {
        seen.All.Enqueue((nameof(MailCustomer), tenant.Id, eventData));
        return Task.CompletedTask;
    }
}

/// <summary>The shop's own word for handlers that take many events at once.</summary>
public interface ITakesMany<in TEvent> : IDistributedEventHandler<TEvent>
{
    Task TakeAsync(IReadOnlyList<TEvent> events);

    Task IDistributedEventHandler<TEvent>.HandleEventAsync(TEvent eventData) => TakeAsync([eventData]);
}

/// <summary>Leaves a note per delivery: whom it was about. Chokes on "nobody".</summary>
internal sealed class ListShipped(IRepository<Note, int> notes) : ITakesMany<OrderShipped>, ITransientDependency
{
    public async Task TakeAsync(IReadOnlyList<OrderShipped> events)
    {
        if (events.Any(shipped => shipped.Customer == "nobody"))
        {
            throw new InvalidOperationException("There is no such customer.");
        }

        await notes.InsertAsync(new Note { Text = string.Join(", ", events.Select(shipped => shipped.Customer)) });
    }
}

/// <summary>Leaves a note per delivery, whichever way the goods went.</summary>
internal sealed class CountStock(IRepository<Note, int> notes) : ITakesMany<IStockChanged>, ITransientDependency
{
    public Task TakeAsync(IReadOnlyList<IStockChanged> events) =>
        notes.InsertAsync(new Note { Text = string.Join(", ", events.Select(changed => changed.Product)) });
}

internal sealed class NoticeOrders(IRepository<Note, int> notes, Seen seen) : ILocalEventHandler<OrderNoticed>, ITransientDependency
{
    public async Task HandleEventAsync(OrderNoticed eventData)
    {
        await notes.InsertAsync(new Note { Text = "noticed" });
        seen.FailIfToldTo();
    }
}
