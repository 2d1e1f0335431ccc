using System.Diagnostics;

namespace GroupHub.Administration.Tests.Batches;

/// <summary>Counts what is asked of the database in the course of something, and nothing of what happens beside it.</summary>
internal sealed class Statements : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private const string Executing = "Microsoft.EntityFrameworkCore.Database.Command.CommandExecuting";

    private static readonly AsyncLocal<Statements?> Current = new();

    private int _count;

    public static async Task<(T Answer, int Count)> Count<T>(Func<Task<T>> work)
    {
        var statements = new Statements();
        using var listening = DiagnosticListener.AllListeners.Subscribe(statements);
        Current.Value = statements;
        var answer = await work();
        Current.Value = null;
        return (answer, statements._count);
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore") value.Subscribe(this);
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == Executing && Current.Value == this) Interlocked.Increment(ref _count);
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }
}
