using System.Data;

namespace Volo.Abp.Uow;

public interface IAbpUnitOfWorkOptions
{
    bool IsTransactional { get; }

    IsolationLevel? IsolationLevel { get; }

    int? Timeout { get; }
}

public class AbpUnitOfWorkOptions : IAbpUnitOfWorkOptions
{
    public AbpUnitOfWorkOptions() { }

    public AbpUnitOfWorkOptions(
        bool isTransactional = false, IsolationLevel? isolationLevel = null, int? timeout = null) =>
        (IsTransactional, IsolationLevel, Timeout) = (isTransactional, isolationLevel, timeout);

    public bool IsTransactional { get; set; }

    public IsolationLevel? IsolationLevel { get; set; }

    public int? Timeout { get; set; }

    public AbpUnitOfWorkOptions Clone() => new(IsTransactional, IsolationLevel, Timeout);
}

public enum UnitOfWorkTransactionBehavior
{
    Auto,
    Enabled,
    Disabled,
}

public class AbpUnitOfWorkDefaultOptions
{
    public UnitOfWorkTransactionBehavior TransactionBehavior { get; set; } = UnitOfWorkTransactionBehavior.Auto;

    public IsolationLevel? IsolationLevel { get; set; }

    public int? Timeout { get; set; }

    public bool CalculateIsTransactional(bool autoValue) => TransactionBehavior switch
    {
        UnitOfWorkTransactionBehavior.Enabled => true,
        UnitOfWorkTransactionBehavior.Disabled => false,
        _ => autoValue,
    };
}

[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Interface)]
public class UnitOfWorkAttribute : Attribute
{
    public UnitOfWorkAttribute() { }

    public UnitOfWorkAttribute(bool isTransactional) => IsTransactional = isTransactional;

    public UnitOfWorkAttribute(bool isTransactional, IsolationLevel isolationLevel) : this(isTransactional) =>
        IsolationLevel = isolationLevel;

    public UnitOfWorkAttribute(bool isTransactional, IsolationLevel isolationLevel, int timeout)
        : this(isTransactional, isolationLevel) => Timeout = timeout;

    public bool? IsTransactional { get; set; }

    public int? Timeout { get; set; }

    public IsolationLevel? IsolationLevel { get; set; }

    public bool IsDisabled { get; set; }

    public virtual void SetOptions(AbpUnitOfWorkOptions options)
    {
        options.IsTransactional = IsTransactional ?? options.IsTransactional;
        options.IsolationLevel = IsolationLevel ?? options.IsolationLevel;
        options.Timeout = Timeout ?? options.Timeout;
    }
}

public interface IUnitOfWorkEnabled;

public class UnitOfWorkEventArgs(IUnitOfWork unitOfWork) : EventArgs
{
    public IUnitOfWork UnitOfWork { get; } = Check.NotNull(unitOfWork);
}

public class UnitOfWorkFailedEventArgs(IUnitOfWork unitOfWork, Exception? exception, bool isRolledback)
    : UnitOfWorkEventArgs(unitOfWork)
{
    public Exception? Exception { get; } = exception;

    public bool IsRolledback { get; } = isRolledback;
}

public interface IDatabaseApi;

public interface ITransactionApi : IDisposable
{
    Task CommitAsync(CancellationToken cancellationToken = default);
}

public interface ISupportsSavingChanges
{
    Task SaveChangesAsync(CancellationToken cancellationToken = default);
}

public interface ISupportsRollback
{
    Task RollbackAsync(CancellationToken cancellationToken = default);
}

public interface IUnitOfWorkAccessor
{
    IUnitOfWork? UnitOfWork { get; }

    void SetUnitOfWork(IUnitOfWork? unitOfWork);
}

public interface IAmbientUnitOfWork : IUnitOfWorkAccessor
{
    IUnitOfWork? GetCurrentByChecking();
}
