using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Volo.Abp.Data;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Data.PostgreSql;

/// <summary>
/// Tells PostgreSQL whose rows a connection may touch: together with the first command, and whenever that changes. With
/// <see cref="RowLevelSecurity"/> this is the layer that holds when a query filter has been forgotten.
/// </summary>
internal sealed class TenantSession(ICurrentTenant currentTenant, IDataFilter<IMultiTenant> filter)
    : DbCommandInterceptor, IDbTransactionInterceptor, IDbConnectionInterceptor
{
    /// <summary>The host acting for all associations at once; never a tenant's own request.</summary>
    public const string Everyone = "*";

    private readonly ConditionalWeakTable<DbConnection, StrongBox<string>> _told = [];

    private string Wanted => filter.IsEnabled ? currentTenant.Id?.ToString() ?? "" : Everyone;

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        using var first = Tell(command, eventData);
        first?.ExecuteNonQuery();
        return result;
    }

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default)
    {
        await using var first = Tell(command, eventData);
        if (first is not null) await first.ExecuteNonQueryAsync(cancellationToken);
        return result;
    }

    public override InterceptionResult<int> NonQueryExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        using var first = Tell(command, eventData);
        first?.ExecuteNonQuery();
        return result;
    }

    public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default)
    {
        await using var first = Tell(command, eventData);
        if (first is not null) await first.ExecuteNonQueryAsync(cancellationToken);
        return result;
    }

    public override InterceptionResult<object> ScalarExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result)
    {
        using var first = Tell(command, eventData);
        first?.ExecuteNonQuery();
        return result;
    }

    public override async ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<object> result,
        CancellationToken cancellationToken = default)
    {
        await using var first = Tell(command, eventData);
        if (first is not null) await first.ExecuteNonQueryAsync(cancellationToken);
        return result;
    }

    // A pooled connection still knows whom it was for last, and what was told together with a failed command or in a
    // transaction that is rolled back is taken back with it.
    public void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => _told.Remove(connection);

    public Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        _told.Remove(connection);
        return Task.CompletedTask;
    }

    public override void CommandFailed(DbCommand command, CommandErrorEventData eventData) =>
        _told.Remove(command.Connection!);

    public override Task CommandFailedAsync(
        DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        _told.Remove(command.Connection!);
        return Task.CompletedTask;
    }

    public override void CommandCanceled(DbCommand command, CommandEndEventData eventData) =>
        _told.Remove(command.Connection!);

    public override Task CommandCanceledAsync(
        DbCommand command, CommandEndEventData eventData, CancellationToken cancellationToken = default)
    {
        _told.Remove(command.Connection!);
        return Task.CompletedTask;
    }

    public void TransactionRolledBack(DbTransaction transaction, TransactionEndEventData eventData) =>
        Forget(eventData);

    public Task TransactionRolledBackAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Forget(eventData);
        return Task.CompletedTask;
    }

    public void RolledBackToSavepoint(DbTransaction transaction, TransactionEventData eventData) => Forget(eventData);

    public Task RolledBackToSavepointAsync(
        DbTransaction transaction, TransactionEventData eventData, CancellationToken cancellationToken = default)
    {
        Forget(eventData);
        return Task.CompletedTask;
    }

    private void Forget(TransactionEventData eventData)
    {
        if (eventData.Context?.Database is { } database)
            _told.Remove(Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.GetDbConnection(database));
    }

    /// <returns>
    /// A command that must go first where the tenant cannot travel along: a save counts its statements, and a database
    /// is made by a statement of its own.
    /// </returns>
    private DbCommand? Tell(DbCommand command, CommandEventData eventData)
    {
        var wanted = Wanted;
        if (_told.TryGetValue(command.Connection!, out var told) && told.Value == wanted) return null;

        _told.AddOrUpdate(command.Connection!, new StrongBox<string>(wanted));
        // An id, a star or nothing: never a word of a person's.
        var telling = $"set grouphub.tenant = '{wanted}'";
        if (eventData.CommandSource is not (CommandSource.SaveChanges or CommandSource.Migrations))
        {
            command.CommandText = $"{telling}; {command.CommandText}";
            return null;
        }

        var first = command.Connection!.CreateCommand();
        (first.Transaction, first.CommandText) = (command.Transaction, telling);
        return first;
    }
}
