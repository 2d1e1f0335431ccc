using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Foundation.Data;

/// <summary>
/// Makes others who want the same rows wait until this transaction ends, on every database: a write that changes
/// nothing. To be called before the rows are loaded, so that what is loaded stays true.
/// </summary>
public static class RowLock
{
    public static Task<int> LockAsync<T>(this IRepository<T, Guid> rows, Guid id, CancellationToken cancellation)
        where T : AggregateRoot<Guid> => rows.LockAsync(row => row.Id == id, cancellation);

    /// <returns>How many there are.</returns>
    public static async Task<int> LockAsync<T>(
        this IRepository<T, Guid> rows, Expression<Func<T, bool>> which, CancellationToken cancellation)
        where T : AggregateRoot<Guid> =>
        await (await rows.GetQueryableAsync()).Where(which)
            .ExecuteUpdateAsync(row => row.SetProperty(r => r.ConcurrencyStamp, r => r.ConcurrencyStamp), cancellation);
}
