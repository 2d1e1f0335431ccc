using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace GroupHub.Data.Sqlite;

internal sealed class SqliteDatabase(MappedModel model) : IDatabase
{
    // SQLite has one writer: more deliveries at once would only wait for each other.
    public int Parallelism => 1;

    public void Use(DbContextOptionsBuilder options, string connectionString, IServiceProvider services) => options
        .UseSqlite(connectionString, sqlite => sqlite
            .MigrationsAssembly(typeof(SqliteDatabase).Assembly.GetName().Name)
            .UseQuerySplittingBehavior(QuerySplittingBehavior.SingleQuery))
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
        var isNew = !File.Exists(file) || new FileInfo(file).Length == 0;
        if (!isNew && !(await context.Database.GetPendingMigrationsAsync(cancellation)).Any()) return;

        var copy = file + ".before-migration";
        File.Delete(copy);
        if (!isNew) await context.Database.ExecuteSqlAsync($"vacuum into {copy}", cancellation);
        try
        {
            await context.Database.MigrateAsync(cancellation);
            await context.Database.ExecuteSqlAsync($"pragma journal_mode = wal", cancellation);
        }
        catch (Exception exception)
        {
            await context.Database.CloseConnectionAsync();
            SqliteConnection.ClearAllPools();
            File.Delete(file + "-wal");
            File.Delete(file + "-shm");
            if (isNew) File.Delete(file);
            else File.Copy(copy, file, overwrite: true);
            throw new DatabaseUnusableException($"The database {file} could not be brought to this version and is as it was: {exception.Message}", exception);
        }
        finally
        {
            File.Delete(copy);
        }
    }

    private static string Explain(SqliteException exception, string file) => exception.SqliteErrorCode switch
    {
        5 or 6 => $"The database {file} is in use by another program. Stop that program, or set ConnectionStrings:Default to another file.",
        8 or 14 => $"The database {file} cannot be opened or written. Check the folder's permissions, or set Data:Folder to a folder you may write to.",
        11 or 26 => $"The file {file} is damaged or not a database. Restore it from a backup, or move it away to start with an empty one.",
        13 => $"There is no space left for the database {file}.",
        _ => $"The database {file} cannot be used: {exception.Message}",
    };
}
