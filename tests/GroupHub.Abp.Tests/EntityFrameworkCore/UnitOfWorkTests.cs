using Microsoft.EntityFrameworkCore;
using Volo.Abp;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Uow;

namespace GroupHub.Abp.Tests.EntityFrameworkCore;

public sealed class UnitOfWorkTests : ShopTest
{
    [Fact]
    public async Task Without_a_unit_of_work_there_is_no_context() =>
        await Should.ThrowAsync<AbpException>(() => Get<IDbContextProvider<ShopDbContext>>().GetDbContextAsync());

    [Fact]
    public async Task What_is_not_completed_is_not_there()
    {
        using (UnitOfWorkManager.Begin(isTransactional: true))
        {
            await Get<IRepository<Note, int>>().InsertAsync(new Note(), autoSave: true, Cancellation);
        }

        (await Notes()).ShouldBe(0);
    }

    [Fact]
    public async Task Rolling_back_takes_back_what_was_saved()
    {
        using var unitOfWork = UnitOfWorkManager.Begin(isTransactional: true);
        await Get<IRepository<Note, int>>().InsertAsync(new Note(), autoSave: true, Cancellation);

        await unitOfWork.RollbackAsync(Cancellation);
        await unitOfWork.CompleteAsync(Cancellation);

        (await Notes()).ShouldBe(0);
    }

    [Fact]
    public async Task A_child_works_in_its_parents_transaction()
    {
        using (UnitOfWorkManager.Begin(isTransactional: true))
        {
            using var child = UnitOfWorkManager.Begin(isTransactional: true);
            await Get<IRepository<Note, int>>().InsertAsync(new Note(), autoSave: true, Cancellation);
            await child.CompleteAsync(Cancellation);
        }

        (await Notes()).ShouldBe(0);
    }

    [Fact]
    public async Task A_new_one_stands_on_its_own()
    {
        using (UnitOfWorkManager.Begin(isTransactional: false))
        {
            using var own = UnitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
            await Get<IRepository<Note, int>>().InsertAsync(new Note(), cancellationToken: Cancellation);
            await own.CompleteAsync(Cancellation);
        }

        (await Notes()).ShouldBe(1);
    }

    [Fact]
    public async Task A_unit_of_work_has_one_context_and_one_beside_it_another()
    {
        await InUnitOfWork(async context =>
        {
            (await Get<IDbContextProvider<ShopDbContext>>().GetDbContextAsync()).ShouldBeSameAs(context);
            (await InUnitOfWork(Task.FromResult)).ShouldNotBeSameAs(context);
            return context;
        });
    }

    [Fact]
    public async Task A_context_that_is_used_again_knows_nothing_of_the_work_before()
    {
        var first = await InUnitOfWork(context =>
        {
            context.Add(new Note());
            context.ChangeTracker.AutoDetectChangesEnabled = false;
            context.Database.SetCommandTimeout(1);
            return Task.FromResult(context);
        });

        await InUnitOfWork(context =>
        {
            context.ShouldBeSameAs(first);
            context.ChangeTracker.Entries().ShouldBeEmpty();
            context.ChangeTracker.AutoDetectChangesEnabled.ShouldBeTrue();
            context.Database.GetCommandTimeout().ShouldBeNull();
            return Task.FromResult(context);
        });
    }

    [Fact]
    public async Task A_context_that_is_used_again_works_for_its_new_tenant()
    {
        var ofAcme = await StoredBy(Acme);

        var ofGlobex = await StoredBy(Globex);

        ofGlobex.Context.ShouldBeSameAs(ofAcme.Context);
        ofGlobex.Order.TenantId.ShouldBe(Globex);
        ofGlobex.Seen.ShouldBe(["Order of Globex"]);
    }

    [Fact]
    public async Task Every_tenant_shares_the_context_of_its_database()
    {
        using var unitOfWork = UnitOfWorkManager.Begin(new());
        var hosts = await Get<IDbContextProvider<ShopDbContext>>().GetDbContextAsync();

        using var tenant = Tenant.Change(Acme);

        (await Get<IDbContextProvider<ShopDbContext>>().GetDbContextAsync()).ShouldBeSameAs(hosts);
    }

    private async Task<(ShopDbContext Context, Order Order, string[] Seen)> StoredBy(Guid tenantId)
    {
        using var tenant = Tenant.Change(tenantId);
        var customer = tenantId == Acme ? "Order of Acme" : "Order of Globex";
        return await InUnitOfWork(async context =>
        {
            var order = context.Add(new Order(Guid.NewGuid(), customer)).Entity;
            await context.SaveChangesAsync(Cancellation);
            return (context, order, await context.Orders.Select(o => o.Customer).ToArrayAsync(Cancellation));
        });
    }

    private Task<int> Notes() => InUnitOfWork(context => context.Notes.CountAsync(Cancellation));
}
