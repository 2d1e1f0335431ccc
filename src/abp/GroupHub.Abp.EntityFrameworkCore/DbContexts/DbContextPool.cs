using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp;
using Volo.Abp.EntityFrameworkCore;

namespace GroupHub.Abp.EntityFrameworkCore;

internal interface IDbContextPool
{
    /// <summary>A context as good as new; disposing gives it back.</summary>
    IEfCoreDbContext Take(string connectionStringName, string connectionString, int? timeout);
}

/// <summary>
/// Making a context costs more than most of the queries it is made for,
/// so contexts are used again, per connection string.
/// </summary>
internal sealed class DbContextPool<TDbContext>(
    IServiceProvider services,
    IOptions<AbpDbContextOptions> options,
    ILoggerFactory loggers,
    SaveParticipants participants) : IDbContextPool
    where TDbContext : AbpDbContext<TDbContext>
{
    private readonly ConcurrentDictionary<string, PooledDbContextFactory<TDbContext>> _pools =
        new(StringComparer.Ordinal);

    public IEfCoreDbContext Take(string connectionStringName, string connectionString, int? timeout)
    {
        var pool = _pools.TryGetValue(connectionString, out var known)
            ? known
            : _pools.GetOrAdd(
                connectionString,
                new PooledDbContextFactory<TDbContext>(Configure(connectionStringName, connectionString)));
        var context = pool.CreateDbContext();
        context.Initialize(participants, timeout);
        return context;
    }

    private DbContextOptions<TDbContext> Configure(string connectionStringName, string connectionString)
    {
        var context = new AbpDbContextConfigurationContext<TDbContext>(
            connectionString, services, connectionStringName, existingConnection: null);
        context.DbContextOptions.UseLoggerFactory(loggers);
        if (options.Value.ConfigureActions.TryGetValue(typeof(TDbContext), out var own))
            ((Action<AbpDbContextConfigurationContext<TDbContext>>)own)(context);
        else (options.Value.DefaultConfigureAction
            ?? throw new AbpException(
                $"How {typeof(TDbContext).Name} reaches its database is not configured."))(context);
        ((IDbContextOptionsBuilderInfrastructure)context.DbContextOptions)
            .AddOrUpdateExtension(new DataFilterExtension());
        context.DbContextOptions.AddInterceptors(SwitchedOffFiltersInterceptor.Instance);
        return context.DbContextOptions.Options;
    }
}
