using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.Uow.EntityFrameworkCore;

/// <summary>One context and one connection per unit of work, made when first asked for; its transaction with it.</summary>
public class UnitOfWorkDbContextProvider<TDbContext>(
    IUnitOfWorkManager unitOfWorkManager,
    IConnectionStringResolver connectionStringResolver,
    IOptions<AbpDbContextOptions> options) : IDbContextProvider<TDbContext>
    where TDbContext : IEfCoreDbContext
{
    private static readonly string KeyPrefix = typeof(TDbContext).FullName + "_";

    public virtual Task<TDbContext> GetDbContextAsync()
    {
        var unitOfWork = unitOfWorkManager.Current ?? throw new AbpException("A DbContext can only be created inside a unit of work.");
        var implementation = options.Value.GetReplacedTypeOrSelf(typeof(TDbContext));
        var connectionString = connectionStringResolver.ResolveAsync(ConnectionStringNameAttribute.GetConnStringName(implementation));
        return connectionString.IsCompletedSuccessfully && unitOfWork.FindDatabaseApi(Key(implementation, connectionString.Result)) is EfCoreDatabaseApi known
            ? Task.FromResult((TDbContext)known.DbContext)
            : CreateAsync(unitOfWork, implementation, connectionString);
    }

    private static string Key(Type implementation, string connectionString) =>
        implementation == typeof(TDbContext) ? KeyPrefix + connectionString : $"{implementation.FullName}_{connectionString}";

    private static async Task<TDbContext> CreateAsync(IUnitOfWork unitOfWork, Type implementation, Task<string> resolving)
    {
        var connectionString = await resolving;
        var key = Key(implementation, connectionString);
        if (unitOfWork.FindDatabaseApi(key) is EfCoreDatabaseApi known) return (TDbContext)known.DbContext;

        IEfCoreDbContext context;
        using (DbContextCreationContext.Use(new DbContextCreationContext(ConnectionStrings.DefaultConnectionStringName, connectionString)))
        {
            context = (IEfCoreDbContext)unitOfWork.ServiceProvider.GetRequiredService(implementation);
        }

        (context as IInitializableDbContext)?.Initialize(unitOfWork.ServiceProvider);
        unitOfWork.AddDatabaseApi(key, new EfCoreDatabaseApi(context));
        if (unitOfWork.Options.IsTransactional) await BeginTransactionAsync(unitOfWork, context, key);
        return (TDbContext)context;
    }

    private static async Task BeginTransactionAsync(IUnitOfWork unitOfWork, IEfCoreDbContext context, string key)
    {
        var transaction = unitOfWork.Options.IsolationLevel is { } level && level != IsolationLevel.Unspecified
            ? await context.Database.BeginTransactionAsync(level)
            : await context.Database.BeginTransactionAsync();
        unitOfWork.AddTransactionApi($"EntityFrameworkCore_{key}", new EfCoreTransactionApi(transaction));
    }
}

internal interface IInitializableDbContext
{
    void Initialize(IServiceProvider services);
}
