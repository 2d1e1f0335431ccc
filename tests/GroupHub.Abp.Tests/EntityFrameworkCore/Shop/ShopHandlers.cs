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

internal sealed class NoticeOrders(IRepository<Note, int> notes, Seen seen) : ILocalEventHandler<OrderNoticed>, ITransientDependency
{
    public async Task HandleEventAsync(OrderNoticed eventData)
    {
        await notes.InsertAsync(new Note { Text = "noticed" });
        seen.FailIfToldTo();
    }
}
