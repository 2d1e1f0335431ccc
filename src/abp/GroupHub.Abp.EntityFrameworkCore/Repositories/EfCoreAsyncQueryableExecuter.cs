using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Linq;

namespace GroupHub.Abp.EntityFrameworkCore;

/// <summary>Runs ABP's repository extensions as EF Core's asynchronous queries.</summary>
internal sealed class EfCoreAsyncQueryableExecuter : IAsyncQueryableExecuter
{
    public Task<bool> ContainsAsync<T>(
        IQueryable<T> queryable, T item, CancellationToken cancellationToken = default) =>
        queryable.ContainsAsync(item, cancellationToken);

    public Task<bool> AnyAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default) =>
        queryable.AnyAsync(cancellationToken);

    public Task<bool> AnyAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) =>
        queryable.AnyAsync(predicate, cancellationToken);

    public Task<bool> AllAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) =>
        queryable.AllAsync(predicate, cancellationToken);

    public Task<int> CountAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default) =>
        queryable.CountAsync(cancellationToken);

    public Task<int> CountAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) =>
        queryable.CountAsync(predicate, cancellationToken);

    public Task<long> LongCountAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default) =>
        queryable.LongCountAsync(cancellationToken);

    public Task<long> LongCountAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) =>
        queryable.LongCountAsync(predicate, cancellationToken);

    public Task<T> FirstAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default) =>
        queryable.FirstAsync(cancellationToken);

    public Task<T> FirstAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) =>
        queryable.FirstAsync(predicate, cancellationToken);

    public Task<T?> FirstOrDefaultAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default) =>
        queryable.FirstOrDefaultAsync(cancellationToken);

    public Task<T?> FirstOrDefaultAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) =>
        queryable.FirstOrDefaultAsync(predicate, cancellationToken);

    public Task<T> SingleAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default) =>
        queryable.SingleAsync(cancellationToken);

    public Task<T> SingleAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) =>
        queryable.SingleAsync(predicate, cancellationToken);

    public Task<T?> SingleOrDefaultAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default) =>
        queryable.SingleOrDefaultAsync(cancellationToken);

    public Task<T?> SingleOrDefaultAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) =>
        queryable.SingleOrDefaultAsync(predicate, cancellationToken);

    public Task<TResult> MinAsync<T, TResult>(
        IQueryable<T> queryable,
        Expression<Func<T, TResult>> selector,
        CancellationToken cancellationToken = default) =>
        queryable.MinAsync(selector, cancellationToken);

    public Task<TResult> MaxAsync<T, TResult>(
        IQueryable<T> queryable,
        Expression<Func<T, TResult>> selector,
        CancellationToken cancellationToken = default) =>
        queryable.MaxAsync(selector, cancellationToken);

    public Task<List<T>> ToListAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default) =>
        queryable.ToListAsync(cancellationToken);

    public Task<T[]> ToArrayAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default) =>
        queryable.ToArrayAsync(cancellationToken);
}
