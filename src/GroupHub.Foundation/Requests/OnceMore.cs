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

    private const string SerializationFailure = "40001", Deadlock = "40P01";

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

    /// <summary>Whatever it was, nothing of the attempt is left in the database.</summary>
    private static bool WasOvertaken(Exception exception) => exception switch
    {
        DbUpdateException or AbpDbConcurrencyException => true,
        DbException { SqlState: SerializationFailure or Deadlock } => true,
        _ => exception.InnerException is { } inner && WasOvertaken(inner),
    };
}
