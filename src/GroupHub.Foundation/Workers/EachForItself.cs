using Microsoft.Extensions.Logging;

namespace GroupHub.Foundation;

/// <summary>For workers that do many things one after another.</summary>
public static class EachForItself
{
    /// <summary>
    /// Does something or logs why not: one that fails must not keep the others waiting; the next round tries it again.
    /// </summary>
    public static async Task TryAsync(this ILogger logger, string what, Func<Task> work, CancellationToken cancellation)
    {
        try
        {
            await work();
        }
#pragma warning disable CA1031 // Whatever it was, the others do not depend on it.
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            logger.LogError(exception, "{Command} could not be done.", what);
        }
#pragma warning restore CA1031
    }
}
