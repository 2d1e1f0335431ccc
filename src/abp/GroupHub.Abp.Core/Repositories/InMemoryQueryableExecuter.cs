using System.Linq.Expressions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Linq;

namespace GroupHub.Abp.Linq;

[DisableConventionalRegistration]
internal sealed class InMemoryQueryableExecuter : IAsyncQueryableExecuter
{
    public Task<bool> ContainsAsync<T>(IQueryable<T> queryable, T item, CancellationToken cancellationToken) =>
        Task.FromResult(queryable.Contains(item));

    public Task<bool> AnyAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken) =>
        Task.FromResult(queryable.Any());

    public Task<bool> AnyAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken) =>
        Task.FromResult(queryable.Any(predicate));

    public Task<bool> AllAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken) =>
        Task.FromResult(queryable.All(predicate));

    public Task<int> CountAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken) =>
        Task.FromResult(queryable.Count());

    public Task<int> CountAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken) =>
        Task.FromResult(queryable.Count(predicate));

    public Task<long> LongCountAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken) =>
        Task.FromResult(queryable.LongCount());

    public Task<long> LongCountAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken) =>
        Task.FromResult(queryable.LongCount(predicate));

    public Task<T> FirstAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken) =>
        Task.FromResult(queryable.First());

    public Task<T> FirstAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken) =>
        Task.FromResult(queryable.First(predicate));

    public Task<T?> FirstOrDefaultAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken) =>
        Task.FromResult(queryable.FirstOrDefault());

    public Task<T?> FirstOrDefaultAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken) =>
        Task.FromResult(queryable.FirstOrDefault(predicate));

    public Task<T> SingleAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken) =>
        Task.FromResult(queryable.Single());

    public Task<T> SingleAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken) =>
        Task.FromResult(queryable.Single(predicate));

    public Task<T?> SingleOrDefaultAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken) =>
        Task.FromResult(queryable.SingleOrDefault());

    public Task<T?> SingleOrDefaultAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken) =>
        Task.FromResult(queryable.SingleOrDefault(predicate));

    public Task<TResult> MinAsync<T, TResult>(
        IQueryable<T> queryable, Expression<Func<T, TResult>> selector, CancellationToken cancellationToken) =>
        Task.FromResult(queryable.Min(selector)!);

    public Task<TResult> MaxAsync<T, TResult>(
        IQueryable<T> queryable, Expression<Func<T, TResult>> selector, CancellationToken cancellationToken) =>
        Task.FromResult(queryable.Max(selector)!);

    public Task<List<T>> ToListAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken) =>
        Task.FromResult(queryable.ToList());

    public Task<T[]> ToArrayAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken) =>
        Task.FromResult(queryable.ToArray());
}
