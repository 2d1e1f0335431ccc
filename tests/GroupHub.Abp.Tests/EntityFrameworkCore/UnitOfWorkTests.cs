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
    public async Task A_unit_of_work_has_one_context_and_the_next_one_another()
    {
        var first = await InUnitOfWork(async context =>
        {
            (await Get<IDbContextProvider<ShopDbContext>>().GetDbContextAsync()).ShouldBeSameAs(context);
            return context;
        });

        (await InUnitOfWork(Task.FromResult)).ShouldNotBeSameAs(first);
    }

    [Fact]
    public async Task Every_tenant_shares_the_context_of_its_database()
    {
        using var unitOfWork = UnitOfWorkManager.Begin(new());
        var hosts = await Get<IDbContextProvider<ShopDbContext>>().GetDbContextAsync();

        using var tenant = Tenant.Change(Acme);

        (await Get<IDbContextProvider<ShopDbContext>>().GetDbContextAsync()).ShouldBeSameAs(hosts);
    }

    private Task<int> Notes() => InUnitOfWork(context => context.Notes.CountAsync(Cancellation));
}
