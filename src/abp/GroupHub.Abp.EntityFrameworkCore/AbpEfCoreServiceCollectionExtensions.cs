using System.Reflection;
using GroupHub.Abp.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.DependencyInjection;
using Volo.Abp.Uow.EntityFrameworkCore;

namespace Microsoft.Extensions.DependencyInjection;

public static class AbpEfCoreServiceCollectionExtensions
{
    public static IServiceCollection AddAbpDbContext<TDbContext>(
        this IServiceCollection services, Action<IAbpDbContextRegistrationOptionsBuilder>? optionsBuilder = null)
        where TDbContext : AbpDbContext<TDbContext>
    {
        var options = new DbContextRegistrationOptions();
        optionsBuilder?.Invoke(options);
        services.TryAddTransient(typeof(IDbContextProvider<>), typeof(UnitOfWorkDbContextProvider<>));
        services.TryAddKeyedSingleton<IDbContextPool, DbContextPool<TDbContext>>(typeof(TDbContext));
        services.Configure<AbpDbContextOptions>(contexts => ReplaceModuleContexts(contexts, typeof(TDbContext)));
        services.AddOutbox(typeof(TDbContext));
        if (options.HasDefaultRepositories) AddRepositories(services, typeof(TDbContext), options.IncludesAllEntities);
        return services;
    }

    private static void ReplaceModuleContexts(AbpDbContextOptions contexts, Type dbContext)
    {
        var attributes = dbContext.GetCustomAttributes<ReplaceDbContextAttribute>(inherit: true)
            .SelectMany(attribute => attribute.ReplacedDbContextTypes);
        var contracts = dbContext.GetInterfaces()
            .Where(contract => contract != typeof(IEfCoreDbContext)
                && typeof(IEfCoreDbContext).IsAssignableFrom(contract));
        foreach (var replaced in attributes.Concat(contracts)) contexts.Replace(replaced, dbContext);
    }

    private static void AddRepositories(IServiceCollection services, Type dbContext, bool includeAllEntities)
    {
        var entities = dbContext.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.PropertyType.IsGenericType
                && property.PropertyType.GetGenericTypeDefinition() == typeof(DbSet<>))
            .Select(property => property.PropertyType.GenericTypeArguments[0])
            .Where(entity => typeof(IEntity).IsAssignableFrom(entity)
                && (includeAllEntities || typeof(IAggregateRoot).IsAssignableFrom(entity)));
        foreach (var entity in entities) AddRepository(services, dbContext, entity);
    }

    private static void AddRepository(IServiceCollection services, Type dbContext, Type entity)
    {
        var key = EntityHelper.FindPrimaryKeyType(entity);
        var repository = key is null
            ? typeof(EfCoreRepository<,>).MakeGenericType(dbContext, entity)
            : typeof(EfCoreRepository<,,>).MakeGenericType(dbContext, entity, key);
        foreach (var contract in repository.GetInterfaces()
            .Where(contract => contract.IsGenericType && contract.Namespace == typeof(IRepository).Namespace))
        {
            services.TryAddTransient(contract, repository);
        }
    }
}
