namespace Volo.Abp.Uow;

/// <summary>
/// What a unit of work has opened: contexts that are saved, transactions that are committed or rolled back.
/// </summary>
internal sealed class OpenDatabases : IDisposable
{
    private Dictionary<string, IDatabaseApi>? _databases;
    private Dictionary<string, ITransactionApi>? _transactions;

    private IEnumerable<IDatabaseApi> Databases => _databases?.Values ?? Enumerable.Empty<IDatabaseApi>();

    private IEnumerable<ITransactionApi> Transactions => _transactions?.Values ?? Enumerable.Empty<ITransactionApi>();

    public IDatabaseApi? FindDatabase(string key) => _databases?.GetOrDefault(key);

    public ITransactionApi? FindTransaction(string key) => _transactions?.GetOrDefault(key);

    public IDatabaseApi Add(string key, IDatabaseApi api)
    {
        (_databases ??= []).Add(key, api);
        return api;
    }

    public ITransactionApi Add(string key, ITransactionApi api)
    {
        (_transactions ??= []).Add(key, api);
        return api;
    }

    public async Task SaveAsync(CancellationToken cancellationToken)
    {
        // A copy: saving may open another database.
        foreach (var database in Databases.OfType<ISupportsSavingChanges>().ToArray())
        {
            await database.SaveChangesAsync(cancellationToken);
        }
    }

    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        foreach (var transaction in Transactions)
        {
            await transaction.CommitAsync(cancellationToken);
        }
    }

    public async Task RollbackAsync(CancellationToken cancellationToken)
    {
        foreach (var api in Databases.Concat<object>(Transactions).OfType<ISupportsRollback>().ToArray())
        {
            await api.RollbackAsync(cancellationToken);
        }
    }

    public void Dispose()
    {
        foreach (var transaction in Transactions)
        {
            transaction.Dispose();
        }

        foreach (var database in Databases.OfType<IDisposable>())
        {
            database.Dispose();
        }
    }
}
