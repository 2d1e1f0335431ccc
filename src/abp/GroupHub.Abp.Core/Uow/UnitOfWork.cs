using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Uow;

/// <summary>
/// What belongs together: one save, one transaction, one set of events. Everything it holds is made on first use.
/// </summary>
[DisableConventionalRegistration]
public sealed partial class UnitOfWork(
    IServiceScopeFactory scopes,
    IUnitOfWorkEventPublisher publisher,
    AbpUnitOfWorkDefaultOptions defaults) : IUnitOfWork
{
    public const string UnitOfWorkReservationName = "_AbpActionUnitOfWork";

    private Dictionary<string, object>? _items;
    private List<Func<Task>>? _completedHandlers;
    private AbpUnitOfWorkOptions? _options;
    private IServiceScope? _scope;
    private Exception? _exception;
    private bool _isCompleting;
    private bool _isRolledBack;

    public event EventHandler<UnitOfWorkFailedEventArgs>? Failed;

    public event EventHandler<UnitOfWorkEventArgs>? Disposed;

    public Guid Id { get; } = Guid.NewGuid();

    public Dictionary<string, object> Items => _items ??= [];

    public IAbpUnitOfWorkOptions Options => _options ?? throw new AbpException("This unit of work has not begun yet.");

    public IUnitOfWork? Outer { get; private set; }

    public bool IsReserved { get; private set; }

    public bool IsDisposed { get; private set; }

    public bool IsCompleted { get; private set; }

    public string? ReservationName { get; private set; }

    public IServiceProvider ServiceProvider => (_scope ??= scopes.CreateScope()).ServiceProvider;

    internal Action? Ended { get; set; }

    public void SetOuter(IUnitOfWork? outer) => Outer = outer;

    public void Initialize(AbpUnitOfWorkOptions options)
    {
        if (_options is not null)
        {
            throw new AbpException("This unit of work has already been initialized.");
        }

        _options = options.Clone();
        _options.IsolationLevel ??= defaults.IsolationLevel;
        _options.Timeout ??= defaults.Timeout;
        IsReserved = false;
    }

    public void Reserve(string reservationName) =>
        (ReservationName, IsReserved) = (Check.NotNull(reservationName), true);

    public async Task SaveChangesAsync(CancellationToken cancellationToken = default)
    {
        if (!_isRolledBack)
        {
            await _open.SaveAsync(cancellationToken);
        }
    }

    public async Task CompleteAsync(CancellationToken cancellationToken = default)
    {
        if (_isRolledBack)
        {
            return;
        }

        RequireFirstCompletion();
        try
        {
            _isCompleting = true;
            await _events.PublishDistributedAsync();
            await SaveChangesAsync(cancellationToken);
            while (await _events.PublishAsync())
            {
                await SaveChangesAsync(cancellationToken);
            }

            await _open.CommitAsync(cancellationToken);
            IsCompleted = true;
            await RunCompletedHandlersAsync();
        }
        catch (Exception exception)
        {
            _exception = exception;
            throw;
        }
    }

    public async Task RollbackAsync(CancellationToken cancellationToken = default)
    {
        if (_isRolledBack)
        {
            return;
        }

        _isRolledBack = true;
        await _open.RollbackAsync(cancellationToken);
    }

    public void OnCompleted(Func<Task> handler) => (_completedHandlers ??= []).Add(handler);

    public void Dispose()
    {
        if (IsDisposed)
        {
            return;
        }

        IsDisposed = true;
        _open.Dispose();
        if (!IsCompleted || _exception is not null)
        {
            Failed?.Invoke(this, new UnitOfWorkFailedEventArgs(this, _exception, _isRolledBack));
        }

        Disposed?.Invoke(this, new UnitOfWorkEventArgs(this));
        Ended?.Invoke();
        _scope?.Dispose();
    }

    private async Task RunCompletedHandlersAsync()
    {
        for (var i = 0; i < _completedHandlers?.Count; i++)
        {
            await _completedHandlers[i]();
        }
    }

    private void RequireFirstCompletion()
    {
        if (IsCompleted || _isCompleting)
        {
            throw new AbpException("Completion has already been requested for this unit of work.");
        }
    }
}
