using Microsoft.EntityFrameworkCore;
using Volo.Abp;
using Volo.Abp.Data;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Abp.Tests.EntityFrameworkCore;

public sealed class QueryFilterTests : ShopTest
{
    [Fact]
    public async Task A_tenant_sees_only_its_own_rows()
    {
        await StoredIn(Acme, "Ada");
        await StoredIn(Globex, "Grace");

        (await Customers(Acme)).ShouldBe(["Ada"]);
        (await Customers(Globex)).ShouldBe(["Grace"]);
    }

    [Fact]
    public async Task The_host_sees_only_rows_without_a_tenant()
    {
        await StoredIn(Acme, "Ada");
        await StoredIn(null, "Hosty");

        (await Customers(null)).ShouldBe(["Hosty"]);
    }

    [Fact]
    public async Task Without_the_tenant_filter_all_tenants_rows_are_seen_and_with_it_again_only_ones_own()
    {
        await StoredIn(Acme, "Ada");
        await StoredIn(Globex, "Grace");

        using (Get<IDataFilter>().Disable<IMultiTenant>())
        {
            (await Customers(Acme)).ShouldBe(["Ada", "Grace"]);
        }

        (await Customers(Acme)).ShouldBe(["Ada"]);
    }

    [Fact]
    public async Task A_disabled_filter_is_heeded_by_every_query_of_the_context_not_only_by_repositories()
    {
        await StoredIn(Acme, "Ada");

        using (Get<IDataFilter<IMultiTenant>>().Disable())
        {
            (await InUnitOfWork(context => context.Orders.CountAsync(Cancellation))).ShouldBe(1);
            (await InUnitOfWork(context => context.Orders.AnyAsync(o => o.Customer == "Ada", Cancellation))).ShouldBeTrue();
        }

        (await InUnitOfWork(context => context.Orders.CountAsync(Cancellation))).ShouldBe(0);
    }

    [Fact]
    public async Task A_deleted_row_is_hidden_until_the_soft_delete_filter_is_disabled()
    {
        var order = await Stored("Ada");
        await WithOrders(orders => orders.DeleteAsync(order.Id));

        (await Customers(null)).ShouldBeEmpty();
        using (Get<IDataFilter>().Disable<ISoftDelete>())
        {
            (await Customers(null)).ShouldBe(["Ada"]);
        }
    }

    [Fact]
    public async Task Disabling_one_filter_leaves_the_other_on()
    {
        await StoredIn(Acme, "Ada");
        await StoredIn(Globex, "Grace");
        using (Tenant.Change(Globex))
        {
            await WithOrders(orders => orders.DeleteAsync(o => o.Customer == "Grace"));
        }

        using (Get<IDataFilter>().Disable<IMultiTenant>())
        {
            (await Customers(null)).ShouldBe(["Ada"]);
        }

        using (Get<IDataFilter>().Disable<ISoftDelete>())
        {
            (await Customers(Globex)).ShouldBe(["Grace"]);
        }
    }

    [Fact]
    public async Task A_filter_is_a_plain_comparison_so_that_an_index_can_serve_it()
    {
        using var tenant = Tenant.Change(Acme);

        var sql = await InUnitOfWork(context => Task.FromResult(context.Orders.ToQueryString()));

        sql.ShouldContain("WHERE \"o\".\"TenantId\" = @");
        sql.ShouldNotContain(" OR ");
    }

    private async Task StoredIn(Guid? tenantId, string customer)
    {
        using (Tenant.Change(tenantId))
        {
            await Stored(customer);
        }
    }

    private async Task<List<string>> Customers(Guid? tenantId)
    {
        using var tenant = Tenant.Change(tenantId);
        var customers = new List<string>();
        await WithOrders(async orders => customers.AddRange((await orders.GetListAsync()).Select(o => o.Customer).Order()));
        return customers;
    }
}
