using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Uow;

/// <summary>A unit of work begun inside another one: it works in its parent's, and only the parent completes.</summary>
[DisableConventionalRegistration]
internal sealed class ChildUnitOfWork(IUnitOfWork parent) : IUnitOfWork
{
    public event EventHandler<UnitOfWorkFailedEventArgs> Failed
    {
        add => parent.Failed += value;
        remove => parent.Failed -= value;
    }

    public event EventHandler<UnitOfWorkEventArgs> Disposed
    {
        add => parent.Disposed += value;
        remove => parent.Disposed -= value;
    }

    public Guid Id => parent.Id;

    public Dictionary<string, object> Items => parent.Items;

    public IAbpUnitOfWorkOptions Options => parent.Options;

    public IUnitOfWork? Outer => parent.Outer;

    public bool IsReserved => parent.IsReserved;

    public bool IsDisposed => parent.IsDisposed;

    public bool IsCompleted => parent.IsCompleted;

    public string? ReservationName => parent.ReservationName;

    public IServiceProvider ServiceProvider => parent.ServiceProvider;

    public void SetOuter(IUnitOfWork? outer) => parent.SetOuter(outer);

    public void Initialize(AbpUnitOfWorkOptions options) => parent.Initialize(options);

    public void Reserve(string reservationName) => parent.Reserve(reservationName);

    public Task SaveChangesAsync(CancellationToken cancellationToken = default) =>
        parent.SaveChangesAsync(cancellationToken);

    public Task CompleteAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    public Task RollbackAsync(CancellationToken cancellationToken = default) => parent.RollbackAsync(cancellationToken);

    public void OnCompleted(Func<Task> handler) => parent.OnCompleted(handler);

    public void AddOrReplaceLocalEvent(
        UnitOfWorkEventRecord eventRecord, Predicate<UnitOfWorkEventRecord>? replacementSelector = null) =>
        parent.AddOrReplaceLocalEvent(eventRecord, replacementSelector);

    public void AddOrReplaceDistributedEvent(
        UnitOfWorkEventRecord eventRecord, Predicate<UnitOfWorkEventRecord>? replacementSelector = null) =>
        parent.AddOrReplaceDistributedEvent(eventRecord, replacementSelector);

    public IDatabaseApi? FindDatabaseApi(string key) => parent.FindDatabaseApi(key);

    public void AddDatabaseApi(string key, IDatabaseApi api) => parent.AddDatabaseApi(key, api);

    public IDatabaseApi GetOrAddDatabaseApi(string key, Func<IDatabaseApi> factory) =>
        parent.GetOrAddDatabaseApi(key, factory);

    public ITransactionApi? FindTransactionApi(string key) => parent.FindTransactionApi(key);

    public void AddTransactionApi(string key, ITransactionApi api) => parent.AddTransactionApi(key, api);

    public ITransactionApi GetOrAddTransactionApi(string key, Func<ITransactionApi> factory) =>
        parent.GetOrAddTransactionApi(key, factory);

    public void Dispose() { }
}
