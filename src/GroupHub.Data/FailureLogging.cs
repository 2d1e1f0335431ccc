using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Logging;

namespace GroupHub.Data;

internal static class FailureLogging
{
    /// <summary>
    /// Whoever called tells of what failed, or puts it right: two of the same request in the same moment are no error.
    /// Entity Framework, which knows neither, would write one with every such pair.
    /// </summary>
    public static void LeaveFailuresToCallers(
        this DbContextOptionsBuilder options) => options.ConfigureWarnings(warnings => warnings.Log(
        (RelationalEventId.CommandError, LogLevel.Debug),
        (RelationalEventId.TransactionError, LogLevel.Debug),
        (CoreEventId.SaveChangesFailed, LogLevel.Debug)));
}
