using Microsoft.EntityFrameworkCore.Storage;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.Uow.EntityFrameworkCore;

public sealed class EfCoreDatabaseApi(IEfCoreDbContext dbContext) : IDatabaseApi, ISupportsSavingChanges, IDisposable
{
    public IEfCoreDbContext DbContext { get; } = dbContext;

    public Task SaveChangesAsync(CancellationToken cancellationToken = default) =>
        DbContext.SaveChangesAsync(cancellationToken);

    public void Dispose() => DbContext.Dispose();
}

public sealed class EfCoreTransactionApi(IDbContextTransaction dbContextTransaction)
    : ITransactionApi, ISupportsRollback
{
    public IDbContextTransaction DbContextTransaction { get; } = dbContextTransaction;

    public Task CommitAsync(CancellationToken cancellationToken = default) =>
        DbContextTransaction.CommitAsync(cancellationToken);

    public Task RollbackAsync(CancellationToken cancellationToken = default) =>
        DbContextTransaction.RollbackAsync(cancellationToken);

    public void Dispose() => DbContextTransaction.Dispose();
}
