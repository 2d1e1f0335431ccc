using System.Linq.Expressions;

namespace Volo.Abp.Linq;

public interface IAsyncQueryableExecuter
{
    Task<bool> ContainsAsync<T>(IQueryable<T> queryable, T item, CancellationToken cancellationToken = default);

    Task<bool> AnyAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default);

    Task<bool> AnyAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default);

    Task<bool> AllAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default);

    Task<int> CountAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default);

    Task<int> CountAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default);

    Task<long> LongCountAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default);

    Task<long> LongCountAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default);

    Task<T> FirstAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default);

    Task<T> FirstAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default);

    Task<T?> FirstOrDefaultAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default);

    Task<T?> FirstOrDefaultAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default);

    Task<T> SingleAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default);

    Task<T> SingleAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default);

    Task<T?> SingleOrDefaultAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default);

    Task<T?> SingleOrDefaultAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default);

    Task<TResult> MinAsync<T, TResult>(
        IQueryable<T> queryable, Expression<Func<T, TResult>> selector, CancellationToken cancellationToken = default);

    Task<TResult> MaxAsync<T, TResult>(
        IQueryable<T> queryable, Expression<Func<T, TResult>> selector, CancellationToken cancellationToken = default);

    Task<List<T>> ToListAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default);

    Task<T[]> ToArrayAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default);
}
