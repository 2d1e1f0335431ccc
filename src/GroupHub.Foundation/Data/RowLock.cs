using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Foundation.Data;

public static class RowLock
{
    /// <summary>
    /// Makes others who want the same row wait until this transaction ends, on every database: a write that changes
    /// nothing. To be called before the row is loaded, so that what is loaded stays true.
    /// </summary>
    public static async Task LockAsync<T>(this IRepository<T, Guid> rows, Guid id, CancellationToken cancellation)
        where T : AggregateRoot<Guid>
    {
        var own = (await rows.GetQueryableAsync()).Where(row => row.Id == id);
        await own.ExecuteUpdateAsync(row => row.SetProperty(r => r.ConcurrencyStamp, r => r.ConcurrencyStamp), cancellation);
    }
}
