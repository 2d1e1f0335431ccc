using Microsoft.EntityFrameworkCore;
using Volo.Abp;
using Volo.Abp.Data;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Abp.Tests.EntityFrameworkCore;

public sealed class TenantGuardTests : ShopTest
{
    [Fact]
    public async Task A_new_row_gets_the_current_tenant()
    {
        using var tenant = Tenant.Change(Acme);

        var order = await Stored("Ada");

        order.TenantId.ShouldBe(Acme);
    }

    [Fact]
    public async Task A_new_row_of_another_tenant_is_refused()
    {
        using var tenant = Tenant.Change(Acme);

        await Should.ThrowAsync<AbpException>(() => WithOrders(orders => orders.InsertAsync(Order.OfTenant(Globex, "Grace"))));
    }

    [Fact]
    public async Task The_host_does_not_write_a_tenants_row_without_entering_the_tenant() =>
        await Should.ThrowAsync<AbpException>(() => WithOrders(orders => orders.InsertAsync(Order.OfTenant(Acme, "Ada"))));

    [Fact]
    public async Task A_change_to_another_tenants_row_is_refused()
    {
        var id = await StoredIn(Acme);

        await Should.ThrowAsync<AbpException>(() => InTenantWithForeignOrder(id, order => order.RenameCustomer("Mallory")));
    }

    [Fact]
    public async Task Removing_another_tenants_row_is_refused()
    {
        var id = await StoredIn(Acme);

        await Should.ThrowAsync<AbpException>(() => InUnitOfWorkOf(Globex, async context =>
        {
            context.Remove(await context.Orders.IgnoreQueryFilters().SingleAsync(o => o.Id == id, Cancellation));
        }));
    }

    [Fact]
    public async Task Moving_a_row_to_another_tenant_is_refused()
    {
        var id = await StoredIn(Acme);

        await Should.ThrowAsync<AbpException>(() => InUnitOfWorkOf(Acme, async context =>
            (await context.Orders.SingleAsync(o => o.Id == id, Cancellation)).GiveTo(Globex)));
    }

    [Fact]
    public async Task With_the_tenant_filter_disabled_the_host_may_write_for_all()
    {
        var id = await StoredIn(Acme);

        using (Get<IDataFilter>().Disable<IMultiTenant>())
        {
            await InTenantWithForeignOrder(id, order => order.RenameCustomer("Renamed"));
        }

        using var tenant = Tenant.Change(Acme);
        (await Reloaded(id))!.Customer.ShouldBe("Renamed");
    }

    private async Task<Guid> StoredIn(Guid tenantId)
    {
        using var tenant = Tenant.Change(tenantId);
        return (await Stored("Ada")).Id;
    }

    private Task InTenantWithForeignOrder(Guid id, Action<Order> change) => InUnitOfWorkOf(Globex, async context =>
        change(await context.Orders.IgnoreQueryFilters().SingleAsync(o => o.Id == id, Cancellation)));

    private async Task InUnitOfWorkOf(Guid tenantId, Func<ShopDbContext, Task> action)
    {
        using var tenant = Tenant.Change(tenantId);
        await InUnitOfWork(async context =>
        {
            await action(context);
            return true;
        });
    }
}
