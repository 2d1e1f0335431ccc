using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Volo.Abp.Data;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Data.PostgreSql;

/// <summary>
/// Tells PostgreSQL whose rows a connection may touch, before the first command and whenever that changes. Together
/// with <see cref="RowLevelSecurity"/> this is the layer that holds when a query filter has been forgotten.
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
        Tell(command);
        return result;
    }

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        await TellAsync(command, cancellationToken);
        return result;
    }

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        Tell(command);
        return result;
    }

    public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        await TellAsync(command, cancellationToken);
        return result;
    }

    public override InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<object> result)
    {
        Tell(command);
        return result;
    }

    public override async ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        await TellAsync(command, cancellationToken);
        return result;
    }

    // A pooled connection comes back blank, and a rollback takes back what was set inside the transaction.
    public void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => _told.Remove(connection);

    public Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        _told.Remove(connection);
        return Task.CompletedTask;
    }

    public void TransactionRolledBack(DbTransaction transaction, TransactionEndEventData eventData) => Forget(eventData);

    public Task TransactionRolledBackAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Forget(eventData);
        return Task.CompletedTask;
    }

    public void RolledBackToSavepoint(DbTransaction transaction, TransactionEventData eventData) => Forget(eventData);

    public Task RolledBackToSavepointAsync(DbTransaction transaction, TransactionEventData eventData, CancellationToken cancellationToken = default)
    {
        Forget(eventData);
        return Task.CompletedTask;
    }

    private void Tell(DbCommand command)
    {
        var wanted = Wanted;
        if (IsTold(command.Connection!, wanted)) return;
        using var tell = CreateTell(command, wanted);
        tell.ExecuteNonQuery();
        _told.GetOrCreateValue(command.Connection!).Value = wanted;
    }

    private async ValueTask TellAsync(DbCommand command, CancellationToken cancellation)
    {
        var wanted = Wanted;
        if (IsTold(command.Connection!, wanted)) return;
        await using var tell = CreateTell(command, wanted);
        await tell.ExecuteNonQueryAsync(cancellation);
        _told.GetOrCreateValue(command.Connection!).Value = wanted;
    }

    private bool IsTold(DbConnection connection, string wanted) => _told.TryGetValue(connection, out var told) && told.Value == wanted;

    private void Forget(TransactionEventData eventData)
    {
        if (eventData.Context?.Database is { } database) _told.Remove(Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.GetDbConnection(database));
    }

    private static DbCommand CreateTell(DbCommand command, string wanted)
    {
        var tell = command.Connection!.CreateCommand();
        tell.Transaction = command.Transaction;
        tell.CommandText = "select set_config('grouphub.tenant', $1, false)";
        var parameter = tell.CreateParameter();
        parameter.Value = wanted;
        tell.Parameters.Add(parameter);
        return tell;
    }
}
