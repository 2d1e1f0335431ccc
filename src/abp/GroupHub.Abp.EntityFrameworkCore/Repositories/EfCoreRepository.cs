using System.Linq.Expressions;
using GroupHub.Abp.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Linq;

namespace Volo.Abp.Domain.Repositories.EntityFrameworkCore;

/// <summary>The default repository over a context.</summary>
public class EfCoreRepository<TDbContext, TEntity>(IDbContextProvider<TDbContext> dbContextProvider)
    : IEfCoreRepository<TEntity>
    where TDbContext : IEfCoreDbContext
    where TEntity : class, IEntity
{

    private static readonly EfCoreAsyncQueryableExecuter Executer = new();

    public bool? IsChangeTrackingEnabled => null;

    public IAsyncQueryableExecuter AsyncExecuter => Executer;

    public Task<TDbContext> GetDbContextAsync() => dbContextProvider.GetDbContextAsync();

    async Task<DbContext> IEfCoreRepository<TEntity>.GetDbContextAsync() =>
        (DbContext)(object)await GetDbContextAsync();

    public async Task<DbSet<TEntity>> GetDbSetAsync() => (await GetDbContextAsync()).Set<TEntity>();

    public async Task<IQueryable<TEntity>> GetQueryableAsync() => await GetDbSetAsync();

    public Task<IQueryable<TEntity>> WithDetailsAsync() => GetQueryableAsync();

    public async Task<IQueryable<TEntity>> WithDetailsAsync(
        params Expression<Func<TEntity, object>>[] propertySelectors) =>
        propertySelectors.Aggregate(await GetQueryableAsync(), (query, selector) => query.Include(selector));

    public async Task<List<TEntity>> GetListAsync(
        bool includeDetails = false, CancellationToken cancellationToken = default) =>
        await (await GetQueryableAsync()).ToListAsync(cancellationToken);

    public async Task<List<TEntity>> GetListAsync(
        Expression<Func<TEntity, bool>> predicate,
        bool includeDetails = false,
        CancellationToken cancellationToken = default) =>
        await (await GetQueryableAsync()).Where(predicate).ToListAsync(cancellationToken);

    public async Task<long> GetCountAsync(CancellationToken cancellationToken = default) =>
        await (await GetQueryableAsync()).LongCountAsync(cancellationToken);

    public async Task<List<TEntity>> GetPagedListAsync(
        int skipCount,
        int maxResultCount,
        string sorting,
        bool includeDetails = false,
        CancellationToken cancellationToken = default) =>
        await SortedByProperty.Apply(await GetQueryableAsync(), sorting)
            .Skip(skipCount)
            .Take(maxResultCount)
            .ToListAsync(cancellationToken);

    public async Task<TEntity?> FindAsync(
        Expression<Func<TEntity, bool>> predicate,
        bool includeDetails = true,
        CancellationToken cancellationToken = default) =>
        await (await GetQueryableAsync()).Where(predicate).SingleOrDefaultAsync(cancellationToken);

    public async Task<TEntity> GetAsync(
        Expression<Func<TEntity, bool>> predicate,
        bool includeDetails = true,
        CancellationToken cancellationToken = default) =>
        await FindAsync(predicate, includeDetails, cancellationToken)
            ?? throw new EntityNotFoundException(typeof(TEntity));

    public async Task<TEntity> InsertAsync(
        TEntity entity, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        var context = await GetDbContextAsync();
        await context.Set<TEntity>().AddAsync(entity, cancellationToken);
        if (autoSave) await context.SaveChangesAsync(cancellationToken);
        return entity;
    }

    public async Task InsertManyAsync(
        IEnumerable<TEntity> entities, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        var context = await GetDbContextAsync();
        await context.Set<TEntity>().AddRangeAsync(entities, cancellationToken);
        if (autoSave) await context.SaveChangesAsync(cancellationToken);
    }

    public async Task<TEntity> UpdateAsync(
        TEntity entity, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        var context = await GetDbContextAsync();
        if (context.Entry(entity).State == EntityState.Detached) context.Update(entity);
        if (autoSave) await context.SaveChangesAsync(cancellationToken);
        return entity;
    }

    public async Task UpdateManyAsync(
        IEnumerable<TEntity> entities, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        foreach (var entity in entities) await UpdateAsync(entity, autoSave: false, cancellationToken);
        if (autoSave) await (await GetDbContextAsync()).SaveChangesAsync(cancellationToken);
    }

    public async Task DeleteAsync(TEntity entity, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        var context = await GetDbContextAsync();
        context.Set<TEntity>().Remove(entity);
        if (autoSave) await context.SaveChangesAsync(cancellationToken);
    }

    public async Task DeleteManyAsync(
        IEnumerable<TEntity> entities, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        var context = await GetDbContextAsync();
        context.Set<TEntity>().RemoveRange(entities);
        if (autoSave) await context.SaveChangesAsync(cancellationToken);
    }

    public async Task DeleteAsync(
        Expression<Func<TEntity, bool>> predicate,
        bool autoSave = false,
        CancellationToken cancellationToken = default) =>
        await DeleteManyAsync(
            await GetListAsync(predicate, cancellationToken: cancellationToken), autoSave, cancellationToken);

    public async Task DeleteDirectAsync(
        Expression<Func<TEntity, bool>> predicate, CancellationToken cancellationToken = default) =>
        await (await GetQueryableAsync()).Where(predicate).ExecuteDeleteAsync(cancellationToken);
}

public class EfCoreRepository<TDbContext, TEntity, TKey>(IDbContextProvider<TDbContext> dbContextProvider)
    : EfCoreRepository<TDbContext, TEntity>(dbContextProvider), IRepository<TEntity, TKey>
    where TDbContext : IEfCoreDbContext
    where TEntity : class, IEntity<TKey>
{
    public virtual async Task<TEntity> GetAsync(
        TKey id, bool includeDetails = true, CancellationToken cancellationToken = default) =>
        await FindAsync(id, includeDetails, cancellationToken)
            ?? throw new EntityNotFoundException(typeof(TEntity), id);

    public virtual async Task<TEntity?> FindAsync(
        TKey id, bool includeDetails = true, CancellationToken cancellationToken = default)
    {
        var query = await GetQueryableAsync();
        return await query.FirstOrDefaultAsync(HasId(id), cancellationToken);
    }

    public virtual async Task DeleteAsync(TKey id, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        if (await FindAsync(id, cancellationToken: cancellationToken) is { } entity)
            await DeleteAsync(entity, autoSave, cancellationToken);
    }

    public virtual async Task DeleteManyAsync(
        IEnumerable<TKey> ids, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        var wanted = ids.ToList();
        await DeleteManyAsync(
            await GetListAsync(entity => wanted.Contains(entity.Id), cancellationToken: cancellationToken),
            autoSave,
            cancellationToken);
    }

    private static Expression<Func<TEntity, bool>> HasId(TKey id) => entity => entity.Id!.Equals(id);
}
