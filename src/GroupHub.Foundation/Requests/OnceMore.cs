using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;

namespace GroupHub.Foundation;

/// <summary>
/// Two of the same request in the same moment: the database lets one of them through, and the other, tried again,
/// finds what the first has written. Without this a double click would show an error over something that worked.
/// </summary>
internal static class OnceMore
{
    /// <summary>Who is given up in a deadlock may find at the next attempt that somebody else was quicker.</summary>
    private const int Attempts = 3;

    /// <summary>
    /// What PostgreSQL calls it: serialisation, deadlock; a row that is taken, that overlaps, that another one needs.
    /// </summary>
    private static readonly string[] States = ["40001", "40P01", "23505", "23P01", "23503"];

    /// <summary>
    /// The same of SQLite, which has no states: busy, locked; a row that is taken, that another one needs.
    /// </summary>
    private static readonly string[] Messages =
    [
        "SQLite Error 5:", "SQLite Error 6:", "UNIQUE constraint failed", "FOREIGN KEY constraint failed",
    ];

    public static async Task<T> IfOvertaken<T>(Func<Task<T>> attempt)
    {
        for (var left = Attempts - 1; ; left--)
        {
            try
            {
                return await attempt();
            }
            catch (Exception exception) when (left > 0 && WasOvertaken(exception))
            {
                // From the start.
            }
        }
    }

    /// <summary>
    /// Nothing of the attempt is left in the database. What would fail in the same way again is not tried again.
    /// </summary>
    private static bool WasOvertaken(Exception exception) => exception switch
    {
        DbUpdateConcurrencyException or AbpDbConcurrencyException => true,
        DbException { SqlState: { } state } => States.Contains(state),
        DbException unnamed => Messages.Any(part => unnamed.Message.Contains(part, StringComparison.Ordinal)),
        _ => exception.InnerException is { } inner && WasOvertaken(inner),
    };
}
