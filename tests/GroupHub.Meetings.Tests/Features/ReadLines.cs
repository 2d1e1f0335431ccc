using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace GroupHub.Meetings.Tests.Features;

/// <summary>What the database is asked about the lines of a sheet, and how many come back.</summary>
internal sealed record ReadLines(string Sql, int Rows)
{
    private static readonly ConcurrentDictionary<string, ConcurrentQueue<ReadLines>> Sheets = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether whole lines are read, and not only whose they are and what they say.</summary>
    public bool AreWhole => Sql.Contains("\"InAt\"", StringComparison.Ordinal);

    /// <summary>What is asked about this sheet from now on, in its order.</summary>
    public static ConcurrentQueue<ReadLines> Of(Guid sheetId) => Sheets[sheetId.ToString()] = new ConcurrentQueue<ReadLines>();

    /// <summary>From the start on: EF Core looks only now and then whether anybody listens.</summary>
    [ModuleInitializer]
    internal static void Listen() => DiagnosticListener.AllListeners.Subscribe(new Each<DiagnosticListener>(listener =>
    {
        if (listener.Name == "Microsoft.EntityFrameworkCore")
            listener.Subscribe(new Each<KeyValuePair<string, object?>>(said => Hear(said.Value)), name => name == RelationalEventId.DataReaderDisposing.Name);
    }));

    private static void Hear(object? said)
    {
        if (said is not DataReaderDisposingEventData { Command: { } command, ReadCount: var count }) return;
        var sql = command.CommandText;
        if (!sql.StartsWith("SELECT", StringComparison.Ordinal) || !sql.Contains("sheet_entries", StringComparison.Ordinal)) return;

        foreach (DbParameter parameter in command.Parameters)
        {
            // The last look finds nothing more.
            if (parameter.Value is Guid id && Sheets.TryGetValue(id.ToString(), out var answers)) answers.Enqueue(new ReadLines(sql, count - 1));
        }
    }

    private sealed class Each<T>(Action<T> hear) : IObserver<T>
    {
        public void OnNext(T value) => hear(value);

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }
}
