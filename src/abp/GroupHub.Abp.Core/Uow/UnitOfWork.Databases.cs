namespace Volo.Abp.Uow;

/// <summary>The databases that take part.</summary>
public sealed partial class UnitOfWork
{
    private readonly OpenDatabases _open = new();

    public IDatabaseApi? FindDatabaseApi(string key) => _open.FindDatabase(key);

    public void AddDatabaseApi(string key, IDatabaseApi api) => _open.Add(key, api);

    public IDatabaseApi GetOrAddDatabaseApi(string key, Func<IDatabaseApi> factory)
    {
        var api = _open.FindDatabase(key);
        return api ?? _open.Add(key, factory());
    }

    public ITransactionApi? FindTransactionApi(string key) => _open.FindTransaction(key);

    public void AddTransactionApi(string key, ITransactionApi api) => _open.Add(key, api);

    public ITransactionApi GetOrAddTransactionApi(string key, Func<ITransactionApi> factory)
    {
        var api = _open.FindTransaction(key);
        return api ?? _open.Add(key, factory());
    }
}
