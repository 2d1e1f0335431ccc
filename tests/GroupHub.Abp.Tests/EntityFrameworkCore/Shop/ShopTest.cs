using GroupHub.Abp.EventBus;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NSubstitute;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Testing;
using Volo.Abp.Uow;
using Volo.Abp.Users;

namespace GroupHub.Abp.Tests.EntityFrameworkCore;

/// <summary>A little shop on a database of its own, for one test.</summary>
public abstract class ShopTest : IDisposable
{
    internal static readonly Guid Acme = Guid.NewGuid(), Globex = Guid.NewGuid(), Ada = Guid.NewGuid();

    private readonly TestDatabase _database;
    private readonly Shop _shop;

    protected ShopTest() : this(onPostgres: false) { }

    protected ShopTest(bool onPostgres)
    {
        _database = onPostgres ? TestDatabase.Postgres() : TestDatabase.Sqlite();
        _shop = new Shop(_database.ConnectionString);
        InUnitOfWork(TestDatabase.CreateAsync).GetAwaiter().GetResult();
    }

    internal ICurrentTenant Tenant => Get<ICurrentTenant>();

    internal StoppedTime Time => (StoppedTime)Get<TimeProvider>();

    internal ICurrentUser User => Get<ICurrentUser>();

    internal IUnitOfWorkManager UnitOfWorkManager => Get<IUnitOfWorkManager>();

    internal static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _shop.Dispose();
        _database.Dispose();
        GC.SuppressFinalize(this);
    }

    internal T Get<T>() where T : notnull => _shop.Get<T>();

    internal Task Settled() => Get<IEventDeliveries>().SettleAsync(Cancellation);

    /// <summary>Another host on the same database.</summary>
    internal Shop AnotherHost() => new(_database.ConnectionString);

    internal async Task<T> InUnitOfWork<T>(Func<ShopDbContext, Task<T>> action)
    {
        using var unitOfWork = UnitOfWorkManager.Begin(requiresNew: true);
        var result = await action(await Get<IDbContextProvider<ShopDbContext>>().GetDbContextAsync());
        await unitOfWork.CompleteAsync();
        return result;
    }

    internal async Task WithOrders(Func<IRepository<Order, Guid>, Task> action)
    {
        using var unitOfWork = UnitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
        await action(Get<IRepository<Order, Guid>>());
        await unitOfWork.CompleteAsync();
    }

    internal async Task<Order> Stored(string customer, Action<Order>? prepare = null)
    {
        var order = new Order(Guid.NewGuid(), customer);
        prepare?.Invoke(order);
        await WithOrders(orders => orders.InsertAsync(order));
        return order;
    }

    internal async Task<Order?> Reloaded(Guid id)
    {
        Order? order = null;
        await WithOrders(async orders => order = await orders.FindAsync(id));
        return order;
    }

    internal sealed class Shop(string connectionString) : AbpIntegratedTest<ShopModule>
    {
        // Read before the base class starts, which is why it is not a field.
        private string ConnectionString => connectionString;

        public T Get<T>() where T : notnull => GetRequiredService<T>();

        protected override void BeforeAddApplication(IServiceCollection services) =>
            services.AddSingleton<IConfiguration>(new ConfigurationBuilder()
                .AddInMemoryCollection([new("ConnectionStrings:Default", ConnectionString)]).Build());

        protected override void AfterAddApplication(IServiceCollection services)
        {
            var user = Substitute.For<ICurrentUser>();
            services.Replace(ServiceDescriptor.Singleton(user));
        }
    }
}
