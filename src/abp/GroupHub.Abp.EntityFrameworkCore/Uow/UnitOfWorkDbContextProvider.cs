using System.Collections.Concurrent;
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
    public virtual Task<TDbContext> GetDbContextAsync()
    {
        var unitOfWork = unitOfWorkManager.Current
            ?? throw new AbpException("A DbContext can only be created inside a unit of work!");
        var implementation = options.Value.GetReplacedTypeOrSelf(typeof(TDbContext));
        var resolving = connectionStringResolver.ResolveAsync(DbContextKeys.ConnectionStringNameOf(implementation));
        return resolving.IsCompletedSuccessfully && Find(unitOfWork, implementation, resolving.Result) is { } known
            ? Task.FromResult(known)
            : CreateAsync(unitOfWork, implementation, resolving);
    }

    private static TDbContext? Find(IUnitOfWork unitOfWork, Type implementation, string connectionString) =>
        unitOfWork.FindDatabaseApi(DbContextKeys.KeyOf(implementation, connectionString)) is EfCoreDatabaseApi known
            ? (TDbContext)known.DbContext
            : default;

    private static async Task<TDbContext> CreateAsync(IUnitOfWork unitOfWork, Type implementation, Task<string> resolving)
    {
        var connectionString = await resolving;
        if (Find(unitOfWork, implementation, connectionString) is { } known)
        {
            return known;
        }

        var context = Create(unitOfWork, implementation, connectionString);
        var key = DbContextKeys.KeyOf(implementation, connectionString);
        unitOfWork.AddDatabaseApi(key, new EfCoreDatabaseApi(context));
        if (unitOfWork.Options.IsTransactional)
        {
            unitOfWork.AddTransactionApi(key, new EfCoreTransactionApi(await BeginTransactionAsync(unitOfWork, context)));
        }

        return (TDbContext)context;
    }

    private static IEfCoreDbContext Create(IUnitOfWork unitOfWork, Type implementation, string connectionString)
    {
        var name = DbContextKeys.ConnectionStringNameOf(implementation);
        using (DbContextCreationContext.Use(new DbContextCreationContext(name, connectionString)))
        {
            var context = (IEfCoreDbContext)unitOfWork.ServiceProvider.GetRequiredService(implementation);
            (context as IInitializableDbContext)?.Initialize(unitOfWork.ServiceProvider, unitOfWork.Options.Timeout);
            return context;
        }
    }

    private static Task<Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction> BeginTransactionAsync(
        IUnitOfWork unitOfWork, IEfCoreDbContext context) =>
        unitOfWork.Options.IsolationLevel is { } level and not IsolationLevel.Unspecified
            ? context.Database.BeginTransactionAsync(level)
            : context.Database.BeginTransactionAsync();
}

/// <summary>Names and keys that are asked for with every query, made once.</summary>
internal static class DbContextKeys
{
    private static readonly ConcurrentDictionary<Type, string> ConnectionStringNames = new();
    private static readonly ConcurrentDictionary<(Type, string), string> Keys = new();

    public static string ConnectionStringNameOf(Type dbContext) =>
        ConnectionStringNames.GetOrAdd(dbContext, ConnectionStringNameAttribute.GetConnStringName);

    public static string KeyOf(Type dbContext, string connectionString) =>
        Keys.GetOrAdd((dbContext, connectionString), static key => $"{key.Item1.FullName}_{key.Item2}");
}

internal interface IInitializableDbContext
{
    void Initialize(IServiceProvider services, int? timeout);
}
