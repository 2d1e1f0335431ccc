using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.EventBus;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Abp.Tests.EntityFrameworkCore;

[Audited]
internal sealed class Order : FullAuditedAggregateRoot<Guid>, IMultiTenant
{
    private readonly List<OrderLine> _lines = [];

    private Order() { }

    public Order(Guid id, string customer) : base(id) => Customer = customer;

    public Guid? TenantId { get; private set; }

    public string Customer { get; private set; } = "";

    public Address Address { get; private set; } = new("");

    public Price Price { get; private set; } = new(0, "EUR");

    public IReadOnlyCollection<OrderLine> Lines => _lines;

    [DisableAuditing(UpdateModificationProps = false)]
    public int Views { get; private set; }

    public static Order OfTenant(Guid? tenantId, string customer) => new(Guid.NewGuid(), customer) { TenantId = tenantId };

    public Order With(string product)
    {
        _lines.Add(new OrderLine { Product = product });
        return this;
    }

    public void RenameCustomer(string customer) => Customer = customer;

    public void MoveTo(string city) => Address = new Address(city);

    public void Charge(long minor) => Price = Price with { Minor = minor };

    public void NoteView() => Views++;

    public void GiveTo(Guid? tenantId) => TenantId = tenantId;

    public void Place()
    {
        AddLocalEvent(new OrderNoticed(Id));
        AddDistributedEvent(new OrderPlaced(Id, Customer));
    }
}

internal sealed record Price(long Minor, string Currency);

internal sealed record Address(string City);

internal sealed class OrderLine : Entity<int>
{
    public string Product { get; set; } = "";
}

/// <summary>Belongs to nobody: no tenant, no soft deletion, keys by the database.</summary>
internal sealed class Note : Entity<int>
{
    public string Text { get; set; } = "";
}

public sealed record OrderNoticed(Guid OrderId);

public sealed record OrderPlaced(Guid OrderId, string Customer);

public sealed record OrderShipped(string Customer);

public interface IStockChanged
{
    string Product { get; }
}

[EventName("Shop.GoodsArrived")]
public sealed record GoodsArrived(string Product) : IStockChanged;

[EventName("Shop.GoodsSold")]
public sealed record GoodsSold(string Product) : IStockChanged;
