using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using GroupHub.Abp.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Volo.Abp.EntityFrameworkCore.DependencyInjection;

internal static class DbContextOptionsFactory
{
    private static readonly ConditionalWeakTable<IOptions<AbpDbContextOptions>, ConcurrentDictionary<(Type, string), object>> Cache = [];

    /// <summary>The options of a context for the connection string in use; made once per string, for all requests.</summary>
    public static DbContextOptions<TDbContext> Create<TDbContext>(IServiceProvider services) where TDbContext : DbContext
    {
        var options = services.GetRequiredService<IOptions<AbpDbContextOptions>>();
        var creation = DbContextCreationContext.Current;
        var made = Cache.GetOrCreateValue(options);
        return (DbContextOptions<TDbContext>)made.GetOrAdd(
            (typeof(TDbContext), creation.ConnectionString), _ => Make<TDbContext>(services.GetRequiredService<IRootServiceProvider>().Services, options.Value, creation));
    }

    private static DbContextOptions<TDbContext> Make<TDbContext>(IServiceProvider services, AbpDbContextOptions options, DbContextCreationContext creation)
        where TDbContext : DbContext
    {
        var context = new AbpDbContextConfigurationContext<TDbContext>(creation.ConnectionString, services, creation.ConnectionStringName, creation.ExistingConnection);
        context.DbContextOptions.UseLoggerFactory(services.GetRequiredService<ILoggerFactory>());
        if (options.ConfigureActions.TryGetValue(typeof(TDbContext), out var own)) ((Action<AbpDbContextConfigurationContext<TDbContext>>)own)(context);
        else (options.DefaultConfigureAction ?? throw new AbpException($"How {typeof(TDbContext).Name} reaches its database is not configured."))(context);
        ((IDbContextOptionsBuilderInfrastructure)context.DbContextOptions).AddOrUpdateExtension(new DataFilterExtension());
        context.DbContextOptions.AddInterceptors(SwitchedOffFiltersInterceptor.Instance);
        return context.DbContextOptions.Options;
    }
}

internal interface IRootServiceProvider
{
    IServiceProvider Services { get; }
}

internal sealed class RootServiceProvider(IServiceProvider services) : IRootServiceProvider
{
    public IServiceProvider Services => services;
}
