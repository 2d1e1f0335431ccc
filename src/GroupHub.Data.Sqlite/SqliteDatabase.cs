using GroupHub.Foundation;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace GroupHub.Data.Sqlite;

internal sealed class SqliteDatabase(MappedModel model) : IDatabase
{
    /// <summary>Migrations can use it.</summary>
    public const string PlainTextFunction = "plain_text";

    private const int Busy = 5;

    /// <summary>Seconds that another program gets to finish.</summary>
    private const int Patience = 5;

    // SQLite has one writer: more deliveries at once would only wait for each other.
    public int Parallelism => 1;

    public void Use(DbContextOptionsBuilder options, string connectionString, IServiceProvider services) => options
        .UseSqlite(connectionString, sqlite => sqlite
            .MigrationsAssembly(typeof(SqliteDatabase).Assembly.GetName().Name)
            .UseQuerySplittingBehavior(QuerySplittingBehavior.SingleQuery))
        // A migration that fails is taken back with the whole file.
        .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.NonTransactionalMigrationOperationWarning))
        .UseModel(model.Value)
        .AddInterceptors(ConnectionPragmas.Instance);

    public async Task MigrateAsync(DbContext context, CancellationToken cancellation)
    {
        var file = new SqliteConnectionStringBuilder(context.Database.GetConnectionString()).DataSource;
        try
        {
            await MigrateOrRestoreAsync(context, file, cancellation);
        }
        catch (SqliteException exception)
        {
            throw new DatabaseUnusableException(Explain(exception, file), exception);
        }
    }

    private static async Task MigrateOrRestoreAsync(DbContext context, string file, CancellationToken cancellation)
    {
        if (File.Exists(file) && !(await context.Database.GetPendingMigrationsAsync(cancellation)).Any()) return;

        var database = (SqliteConnection)context.Database.GetDbConnection();
        SqliteConnection.ClearPool(database);
        await context.Database.OpenConnectionAsync(cancellation);
        try
        {
            await HaveAloneAsync(database, cancellation);
            await MigrateOrRestoreAsync(context, database, cancellation);
            await RunAsync(database, "pragma journal_mode = wal", cancellation);
        }
        finally
        {
            // Closed for good, and not kept in the pool: only this gives the file free again.
            await context.Database.CloseConnectionAsync();
            SqliteConnection.ClearPool(database);
        }
    }

    /// <summary>
    /// From here on no other program can read or write the file, and none has it open: what is put back after a failure
    /// is what this one has changed. A database with a write-ahead log gives it up only when nobody else uses it.
    /// </summary>
    private static async Task HaveAloneAsync(SqliteConnection database, CancellationToken cancellation)
    {
        if (await RunAsync(database, "pragma journal_mode = delete", cancellation) is not "delete")
            throw new SqliteException("locked", Busy);
        await RunAsync(database, "pragma locking_mode = exclusive", cancellation);
        await RunAsync(database, "begin exclusive; commit", cancellation);
    }

    private static async Task MigrateOrRestoreAsync(
        DbContext context, SqliteConnection database, CancellationToken cancellation)
    {
        var copy = database.DataSource + ".before-migration";
        File.Delete(copy);
        await context.Database.ExecuteSqlAsync($"vacuum into {copy}", cancellation);
        try
        {
            database.CreateFunction<string, string>(PlainTextFunction, PlainText.Of, isDeterministic: true);
            await context.Database.MigrateAsync(cancellation);
        }
        catch (Exception exception)
        {
            await RestoreAsync(database, copy);
            throw new DatabaseUnusableException(
                $"The database {database.DataSource} could not be brought to this version and is as it was: {exception.Message}",
                exception);
        }
        finally
        {
            File.Delete(copy);
        }
    }

    /// <summary>Through the connection that has the file for itself, so that nobody ever sees half of it.</summary>
    private static async Task RestoreAsync(SqliteConnection database, string copy)
    {
        await using var source = new SqliteConnection($"Data Source={copy};Mode=ReadOnly;Pooling=False");
        await source.OpenAsync(CancellationToken.None);
        source.BackupDatabase(database);
        await RunAsync(database, "pragma journal_mode = wal", CancellationToken.None);
    }

    private static async Task<object?> RunAsync(SqliteConnection database, string sql, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand();
#pragma warning disable CA2100 // Written above.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.CommandTimeout = Math.Min(command.CommandTimeout, Patience);
        return await command.ExecuteScalarAsync(cancellation);
    }

    private static string Explain(SqliteException exception, string file) => exception.SqliteErrorCode switch
    {
        Busy or 6 =>
            $"The database {file} is in use by another program. Stop that program, or set ConnectionStrings:Default to another file.",
        8 or 14 =>
            $"The database {file} cannot be opened or written. Check the folder's permissions, or set Data:Folder to a folder you may write to.",
        11 or 26 => $"The file {file} is damaged or not a database. Restore it from a backup, or move it away to start with an empty one.",
        13 => $"There is no space left for the database {file}.",
        _ => $"The database {file} cannot be used: {exception.Message}",
    };
}
