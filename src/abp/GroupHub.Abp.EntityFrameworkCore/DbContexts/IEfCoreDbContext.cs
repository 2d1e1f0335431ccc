using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Volo.Abp.EntityFrameworkCore;

public interface IEfCoreDbContext : IDisposable
{
    DatabaseFacade Database { get; }

    ChangeTracker ChangeTracker { get; }

    DbSet<TEntity> Set<TEntity>() where TEntity : class;

    EntityEntry Entry(object entity);

    EntityEntry<TEntity> Entry<TEntity>(TEntity entity) where TEntity : class;

    EntityEntry<TEntity> Attach<TEntity>(TEntity entity) where TEntity : class;

    EntityEntry<TEntity> Add<TEntity>(TEntity entity) where TEntity : class;

    EntityEntry<TEntity> Update<TEntity>(TEntity entity) where TEntity : class;

    EntityEntry<TEntity> Remove<TEntity>(TEntity entity) where TEntity : class;

    int SaveChanges();

    Task<int> SaveChangesAsync(CancellationToken cancellationToken = default);
}

public interface IDbContextProvider<TDbContext> where TDbContext : IEfCoreDbContext
{
    /// <summary>The context of the current unit of work; the same one each time.</summary>
    Task<TDbContext> GetDbContextAsync();
}

/// <summary>Says that the application's context takes the place of a module's.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public class ReplaceDbContextAttribute(params Type[] replacedDbContextTypes) : Attribute
{
    public Type[] ReplacedDbContextTypes { get; } = replacedDbContextTypes;
}
