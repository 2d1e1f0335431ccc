using System.Data.Common;
using GroupHub.Foundation.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace GroupHub.Data.Sqlite;

/// <summary>
/// With a write-ahead log, a commit need not wait for the disk to be safe against a crash of this program. Whoever
/// finds another one writing asks again after a millisecond: SQLite does so by itself where Microsoft.Data.Sqlite would
/// sleep for 150.
/// </summary>
internal sealed class ConnectionPragmas : DbConnectionInterceptor
{
    private const string Pragmas =
        "pragma synchronous = normal; pragma temp_store = memory; pragma cache_size = -16000; pragma busy_timeout = 1000;";

    public static ConnectionPragmas Instance { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        // One that only looks whether the database is there must not wait for whoever has it alone.
        if (connection.ConnectionString.Contains("Mode=ReadOnly", StringComparison.OrdinalIgnoreCase)) return;

        ((SqliteConnection)connection).CreateCollation(Alphabet.Collation, Alphabet.Compare);
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        // SQLite works in the calling thread, whatever the method is called.
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
