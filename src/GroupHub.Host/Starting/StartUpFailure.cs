using System.Net.Sockets;
using GroupHub.Data;
using Microsoft.AspNetCore.Connections;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace GroupHub.Host.Starting;

/// <summary>
/// Says in one line what keeps the application from starting and what to do. What it does not know stays an exception.
/// </summary>
internal static class StartUpFailure
{
    private const int Busy = 5, Locked = 6, ReadOnly = 8, Corrupt = 11, CannotOpen = 14, NotADatabase = 26;

    public static string? Explain(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (ExplainOne(cause) is { } advice) return advice;
        }

        return null;
    }

    private static string? ExplainOne(Exception cause) => cause switch
    {
        CannotStartException or DatabaseUnusableException => cause.Message,
        AddressInUseException =>
            "The port is taken. Stop the program that uses it, or choose another one: --urls http://localhost:5001",
        SocketException { SocketErrorCode: SocketError.AccessDenied } =>
            "This port may not be used without more rights. Choose one above 1023: --urls http://localhost:5001",
        SqliteException sqlite => ExplainSqlite(sqlite),
        PostgresException refused => $"PostgreSQL refuses: {refused.MessageText}. Check ConnectionStrings:Default.",
        NpgsqlException =>
            "PostgreSQL does not answer. Check that it runs and that ConnectionStrings:Default names its host, port, user and database.",
        _ => null,
    };

    private static string? ExplainSqlite(SqliteException sqlite) => sqlite.SqliteErrorCode switch
    {
        Corrupt or NotADatabase =>
            "The database file is broken or is no SQLite database. Put a backup in its place, or move it away to begin anew.",
        Busy or Locked => "The database file is locked by another program. Stop that program, then start again.",
        ReadOnly or CannotOpen =>
            "The database file cannot be opened for writing. Give this user the right to write to it and to its folder.",
        _ => null,
    };
}

/// <summary>Something about the surroundings that a person must put right first; the message says what.</summary>
internal sealed class CannotStartException(string advice, Exception? cause = null) : Exception(advice, cause);
