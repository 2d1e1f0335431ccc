using System.Linq.Expressions;
using GroupHub.Networking.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Networking;

/// <summary>
/// The one way in which a use case reaches rows: those that the member who asks may see, and no others.
/// </summary>
internal sealed class Book<T>(IRepository<T, Guid> rows, Self self) where T : class, IPrivate<T>
{
    /// <summary>For reading only.</summary>
    public async Task<IQueryable<T>> ReadAsync(CancellationToken cancellation) =>
        (await OpenAsync(cancellation)).AsNoTracking();

    /// <summary>For changing what is found.</summary>
    public async Task<IQueryable<T>> OpenAsync(CancellationToken cancellation) =>
        (await rows.GetQueryableAsync()).Where(T.SeenBy(await self.GetIdAsync(cancellation)));

    public async Task<T?> FindAsync(Expression<Func<T, bool>> isWanted, CancellationToken cancellation) =>
        await (await OpenAsync(cancellation)).FirstOrDefaultAsync(isWanted, cancellation);

    /// <exception cref="BusinessException">For what is not there and for what is not the member's alike.</exception>
    public async Task<T> GetAsync(Guid id, CancellationToken cancellation) =>
        await FindAsync(row => row.Id == id, cancellation) ?? throw new BusinessException(NetworkingErrors.NotThere);

    public Task<T> AddAsync(T row, CancellationToken cancellation) =>
        rows.InsertAsync(row, cancellationToken: cancellation);

    public Task RemoveAsync(T row, CancellationToken cancellation) =>
        rows.DeleteAsync(row, cancellationToken: cancellation);
}
