using System.Collections.Concurrent;
using System.Data;
using GroupHub.Abp.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Uow.EntityFrameworkCore;

/// <summary>
/// One context and one connection per unit of work, made when first asked for; its transaction with it.
/// </summary>
public class UnitOfWorkDbContextProvider<TDbContext>(
    IUnitOfWorkManager unitOfWorkManager,
    IConnectionStringResolver connectionStringResolver,
    ICurrentTenant currentTenant,
    IServiceProvider services,
    IOptions<AbpDbContextOptions> options) : IDbContextProvider<TDbContext>
    where TDbContext : IEfCoreDbContext
{
    public virtual Task<TDbContext> GetDbContextAsync()
    {
        var unitOfWork = unitOfWorkManager.Current
            ?? throw new AbpException("A DbContext can only be created inside a unit of work!");
        var implementation = options.Value.GetReplacedTypeOrSelf(typeof(TDbContext));
        var known = unitOfWork.GetOrAddItem(KnownContexts.ItemKey, static _ => new KnownContexts());
        return known.TryGetValue((implementation, currentTenant.Id), out var context)
            ? Task.FromResult((TDbContext)context)
            : FindOrCreateAsync(unitOfWork, implementation, known);
    }

    private async Task<TDbContext> FindOrCreateAsync(IUnitOfWork unitOfWork, Type implementation, KnownContexts known)
    {
        var tenantId = currentTenant.Id;
        var connectionString = await connectionStringResolver.ResolveAsync(
            DbContextKeys.ConnectionStringNameOf(implementation));
        var key = DbContextKeys.KeyOf(implementation, connectionString);
        var context = unitOfWork.FindDatabaseApi(key) is EfCoreDatabaseApi open
            ? open.DbContext
            : await CreateAsync(unitOfWork, implementation, connectionString, key);
        known[(implementation, tenantId)] = context;
        return (TDbContext)context;
    }

    private async Task<IEfCoreDbContext> CreateAsync(
        IUnitOfWork unitOfWork, Type implementation, string connectionString, string key)
    {
        var context = services.GetRequiredKeyedService<IDbContextPool>(implementation)
            .Take(DbContextKeys.ConnectionStringNameOf(implementation), connectionString, unitOfWork.Options.Timeout);
        unitOfWork.AddDatabaseApi(key, new EfCoreDatabaseApi(context));
        if (unitOfWork.Options.IsTransactional)
        {
            unitOfWork.AddTransactionApi(
                key, new EfCoreTransactionApi(await BeginTransactionAsync(unitOfWork, context)));
        }

        return context;
    }

    private static Task<Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction> BeginTransactionAsync(
        IUnitOfWork unitOfWork, IEfCoreDbContext context) =>
        unitOfWork.Options.IsolationLevel is { } level and not IsolationLevel.Unspecified
            ? context.Database.BeginTransactionAsync(level)
            : context.Database.BeginTransactionAsync();
}

/// <summary>
/// The contexts of a unit of work by type and tenant, so that a connection string is resolved once and not per query.
/// </summary>
internal sealed class KnownContexts : Dictionary<(Type, Guid?), IEfCoreDbContext>
{
    public const string ItemKey = "GroupHub.Abp.KnownContexts";
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
