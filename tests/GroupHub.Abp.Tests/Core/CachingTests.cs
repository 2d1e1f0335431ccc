using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Caching.Distributed;
using NSubstitute;
using NSubstitute.ExceptionExtensions;
using Volo.Abp.Caching;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace GroupHub.Abp.Tests.Core;

public sealed class CachingTests : CoreTest
{
    private static readonly Guid Acme = Guid.NewGuid();

    private IDistributedCache? _broken;

    private IDistributedCache<PriceItem> Cache => Get<IDistributedCache<PriceItem>>();

    [Fact]
    public async Task What_was_added_is_not_made_again()
    {
        var made = 0;
        Task<PriceItem> Make() => Task.FromResult(new PriceItem { Amount = ++made });

        await Cache.GetOrAddAsync("tea", Make, token: Cancellation);
        var second = await Cache.GetOrAddAsync("tea", Make, token: Cancellation);

        second.ShouldNotBeNull().Amount.ShouldBe(1);
    }

    [Fact]
    public async Task Only_one_of_many_callers_at_once_makes_it()
    {
        var made = 0;
        async Task<PriceItem> Make()
        {
            await Task.Delay(20, Cancellation);
            return new PriceItem { Amount = Interlocked.Increment(ref made) };
        }

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Cache.GetOrAddAsync("tea", Make, token: Cancellation)));

        made.ShouldBe(1);
    }

    [Fact]
    public async Task Each_tenant_has_items_of_its_own()
    {
        await Cache.SetAsync("tea", new PriceItem { Amount = 1 }, token: Cancellation);

        using (Get<ICurrentTenant>().Change(Acme))
        {
            (await Cache.GetAsync("tea", token: Cancellation)).ShouldBeNull();
        }
    }

    [Fact]
    public async Task An_item_for_all_is_shared_by_tenants()
    {
        var cache = Get<IDistributedCache<SharedItem, Guid>>();
        await cache.SetAsync(Acme, new SharedItem(), token: Cancellation);

        using (Get<ICurrentTenant>().Change(Acme))
        {
            (await cache.GetAsync(Acme, token: Cancellation)).ShouldNotBeNull();
        }
    }

    [Fact]
    public async Task Within_a_unit_of_work_a_write_waits_for_the_commit()
    {
        using (var unitOfWork = Get<IUnitOfWorkManager>().Begin(new()))
        {
            await Cache.SetAsync("tea", new PriceItem { Amount = 2 }, considerUow: true, token: Cancellation);
            (await Cache.GetAsync("tea", token: Cancellation)).ShouldBeNull();
            (await Cache.GetAsync("tea", considerUow: true, token: Cancellation)).ShouldNotBeNull();
            await unitOfWork.CompleteAsync(Cancellation);
        }

        (await Cache.GetAsync("tea", token: Cancellation)).ShouldNotBeNull();
    }

    [Fact]
    public async Task What_was_removed_is_gone()
    {
        await Cache.SetAsync("tea", new PriceItem(), token: Cancellation);

        await Cache.RemoveAsync("tea", token: Cancellation);

        (await Cache.GetAsync("tea", token: Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task A_cache_that_is_down_costs_speed_and_nothing_else()
    {
        _broken = Substitute.For<IDistributedCache>();
        _broken.GetAsync(default!, Arg.Any<CancellationToken>()).ThrowsAsyncForAnyArgs(new TimeoutException());

        var item = await Cache.GetOrAddAsync("tea", () => Task.FromResult(new PriceItem { Amount = 3 }), token: Cancellation);

        item.ShouldNotBeNull().Amount.ShouldBe(3);
    }

    protected override void Configure(IServiceCollection services)
    {
        if (_broken is not null)
        {
            services.AddSingleton(_broken);
        }
    }

    internal sealed class PriceItem
    {
        public int Amount { get; set; }
    }

    [IgnoreMultiTenancy]
    internal sealed class SharedItem;
}
